#!/usr/bin/env bash
# One task of a job array: converts its shard of a collection.
# Usage: sbatch --wait --array=1-12 slurm.sh COLLECTION OUT
#        transcript manifest join OUT.shards/*.csv -o OUT.csv
#SBATCH --job-name=transcript
#SBATCH --cpus-per-task=1
set -euo pipefail
collection=$1 out=$2
mkdir -p "$out.shards"
transcript convert "$collection" --to json --out-dir "$out" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
  --manifest "$out.shards/$SLURM_ARRAY_TASK_ID.csv" --jobs "${SLURM_CPUS_PER_TASK:-1}" --quiet --allow-empty
