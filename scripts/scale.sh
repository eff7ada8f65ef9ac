#!/usr/bin/env bash
# Runs the recipes of docs/scale.md on one Debian machine and compares their manifests with that of one plain run:
# GNU parallel over ssh to this machine, a Slurm job array with slurmctld and slurmd here. Root installs what is missing.
# Prints one line a recipe; its exit status is 1 where a manifest or an output differs.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
[ -e dist/cli.js ] || npm run build >/dev/null

missing=()
for pair in parallel:parallel sshd:openssh-server ssh:openssh-client slurmctld:slurmctld slurmd:slurmd sbatch:slurm-client munged:munge; do
  PATH=$PATH:/usr/sbin command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}")
done
if [ "${#missing[@]}" -gt 0 ]; then
  [ "$(id -u)" = 0 ] || { echo "skipped: install ${missing[*]}, or run as root"; exit 0; }
  { apt-get update && apt-get install -y --no-install-recommends "${missing[@]}"; } >/dev/null
fi
[ "$(id -u)" = 0 ] || { echo "skipped: sshd, munged and slurmd are started as root"; exit 0; }

work=$(mktemp -d)
daemons=()
cleanup() {
  for pid in "${daemons[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT

mkdir "$work/bin"
printf '#!/bin/sh\nexec %q %q "$@"\n' "$(command -v node)" "$root/bin/transcript.js" >"$work/bin/transcript"
chmod +x "$work/bin/transcript"
export PATH=$work/bin:$PATH:/usr/sbin

# A collection of invented interviews, and one file that is no interview.
node --input-type=module -e "
import { mkdirSync, writeFileSync } from 'node:fs';
import { interview } from '$root/bench/interviews.mjs';
for (let box = 0; box < 4; box++) {
  mkdirSync('$work/collection/box' + box, { recursive: true });
  for (let i = 0; i < 12; i++)
    writeFileSync('$work/collection/box' + box + '/' + i + '.txt', interview(box * 12 + i + 1, 4000));
}
writeFileSync('$work/collection/box3/essay.txt', 'It rained. We stayed at home.\n');
"

# Each recipe in a folder of its own that looks the same, so that its manifest may not differ by one byte.
folder() {
  mkdir "$work/$1"
  cp -r "$work/collection" "$work/$1/interviews"
  cd "$work/$1"
}

verdict=0
compare() {
  if cmp -s "$work/one/out.csv" "$work/$1/out.csv" && diff -r "$work/one/out" "$work/$1/out" >/dev/null; then
    echo "$1: the same manifest and the same outputs as one run ($(tail -n +2 "$work/$1/out.csv" | wc -l) rows)"
  else
    echo "$1: DIFFERS"
    diff "$work/one/out.csv" "$work/$1/out.csv" | head -5 || true
    verdict=1
  fi
}

folder one
transcript convert interviews --to json --out-dir out --manifest out.csv --jobs 1 --quiet 2>/dev/null || true

start_sshd() {
  ssh-keygen -q -t ed25519 -N '' -f "$work/host" && ssh-keygen -q -t ed25519 -N '' -f "$work/user"
  mkdir -p /run/sshd
  /usr/sbin/sshd -D -f /dev/null -o Port=2222 -o ListenAddress=127.0.0.1 -o HostKey="$work/host" \
    -o AuthorizedKeysFile="$work/user.pub" -o StrictModes=no -o PermitRootLogin=yes -o UsePAM=no \
    -o SetEnv="PATH=$PATH" -o PidFile=none >"$work/sshd.log" 2>&1 &
  daemons+=($!)
  export PARALLEL_SSH="ssh -p 2222 -i $work/user -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR"
  for _ in $(seq 20); do $PARALLEL_SSH 127.0.0.1 true 2>/dev/null && return; sleep 0.2; done
  echo "parallel: sshd does not answer: $(tail -1 "$work/sshd.log")"
  exit 1
}

start_sshd
folder parallel
"$root/docs/examples/parallel.sh" interviews out 1/:,1/127.0.0.1 5 >/dev/null 2>"$work/parallel.log" || true
compare parallel

start_slurm() {
  local host
  host=$(hostname -s)
  mkdir -p "$work/state" "$work/spool" /run/munge
  chown munge /run/munge
  pgrep -x munged >/dev/null || runuser -u munge -- munged
  cat >"$work/slurm.conf" <<CONF
ClusterName=one
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
ReturnToService=2
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
  export SLURM_CONF=$work/slurm.conf
  slurmctld -D >/dev/null 2>&1 &
  daemons+=($!)
  slurmd -D >/dev/null 2>&1 &
  daemons+=($!)
  for _ in $(seq 50); do [ "$(sinfo -h -o %T 2>/dev/null)" = idle ] && return; sleep 0.2; done
  echo "slurm: no node came up: $(tail -1 "$work/slurmd.log")"
  exit 1
}

start_slurm
folder slurm
sbatch --wait --array=1-5 --output=/dev/null "$root/docs/examples/slurm.sh" interviews out >/dev/null || true
transcript manifest join out.shards/*.csv -o out.csv >/dev/null 2>&1
compare slurm
exit "$verdict"
