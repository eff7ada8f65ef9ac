#!/usr/bin/env bash
# Converts a collection on several hosts that see the same folder, and joins what each host wrote down.
# Usage: parallel.sh COLLECTION OUT HOSTS SHARDS     e.g. parallel.sh interviews out :,host2,host3 12
set -euo pipefail
collection=$1 out=$2 hosts=$3 shards=$4
mkdir -p "$out.shards"
failed=0
seq "$shards" | parallel --sshlogin "$hosts" --workdir "$PWD" transcript convert "$collection" --to json \
  --out-dir "$out" --shard "{}/$shards" --manifest "$out.shards/{}.csv" --jobs 1 --quiet --allow-empty || failed=$?
transcript manifest join "$out.shards"/*.csv -o "$out.csv" --force
exit "$failed"
