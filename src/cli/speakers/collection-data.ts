import { called } from '../../people/collection.ts';
import { whereSpeaking } from '../../people/entries.ts';
import { figuresOf } from '../../people/figures.ts';
import type { Cluster, Group, Unit } from '../../people/types.ts';
import type { Found } from './collection-screen.ts';

/** What the screen of a collection says, and all that it leaves out, as data. */
export function collectionData({ files, failed, collection }: Found): unknown {
  const { labels, people, peopleOnceConfirmed, ...figures } = figuresOf(collection);
  return {
    files,
    labels,
    people,
    peopleOnceConfirmed,
    figures,
    groups: collection.groups.map(groupData),
    unclear: collection.unclear.map(({ unit, candidates }) => ({
      ...unitData(unit),
      candidates: candidates.map(whereSpeaking),
    })),
    nameless: collection.nameless.map(unitData),
    failed,
  };
}

function groupData({ head, likely }: Group): unknown {
  const labels = head.units.length;
  const status = likely.length > 0 ? 'likely' : labels > 1 ? 'same' : 'alone';
  return {
    ...clusterData(head),
    status,
    ...(likely.length === 0 ? {} : { likely: likely.map((one) => ({ called: called(one), ...clusterData(one) })) }),
  };
}

function clusterData({ name, units, turns }: Cluster): Record<string, unknown> {
  return { ...(name === undefined ? {} : { name }), turns, labels: units.map(unitData) };
}

function unitData({ label, turns, files }: Unit): Record<string, unknown> {
  return { label, turns, files: [...files].sort() };
}
