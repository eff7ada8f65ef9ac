import type { Reader } from '../types.ts';
import { assemblyai } from './assemblyai.ts';
import { autoedit } from './autoedit.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { deepgram } from './deepgram.ts';
import { dpe } from './dpe.ts';
import { elevenlabs } from './elevenlabs.ts';
import { gentle } from './gentle.ts';
import { google } from './google.ts';
import { jsonSegments } from './json-segments.ts';
import { kaldi } from './kaldi.ts';
import { otranscribe } from './otranscribe.ts';
import { podcastJson } from './podcast-json.ts';
import { podloveJson } from './podlove-json.ts';
import { rev } from './rev.ts';
import { speechmatics } from './speechmatics.ts';
import { vosk } from './vosk.ts';
import { watson } from './watson.ts';
import { whisper } from './whisper.ts';
import { whisperChunks } from './whisper-chunks.ts';
import { whisperCpp } from './whisper-cpp.ts';
import { whisperTuples } from './whisper-tuples.ts';
import { youtubeJson } from './youtube-json.ts';

/** Speech-to-text programs, and others that keep a transcript as JSON. */
export const speech: readonly Reader[] = [
  podcastJson,
  podloveJson,
  whisper,
  whisperCpp,
  whisperChunks,
  whisperTuples,
  aws,
  google,
  azure,
  deepgram,
  assemblyai,
  rev,
  speechmatics,
  watson,
  elevenlabs,
  vosk,
  kaldi,
  gentle,
  dpe,
  autoedit,
  otranscribe,
  youtubeJson,
  jsonSegments,
];
