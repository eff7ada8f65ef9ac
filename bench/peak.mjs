// Preloaded into a child (`node --import`): says on its way out how much memory it had at most, in kilobytes.
process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`));
