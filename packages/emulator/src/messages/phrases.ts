import { randomBelow } from '../secrets.ts';

const ADJECTIVES = [
  'Amber',
  'Brave',
  'Calm',
  'Clever',
  'Cosy',
  'Eager',
  'Fair',
  'Gentle',
  'Golden',
  'Happy',
  'Humble',
  'Jolly',
  'Kind',
  'Lively',
  'Lucky',
  'Mellow',
  'Merry',
  'Noble',
  'Proud',
  'Quiet',
  'Rapid',
  'Silver',
  'Sunny',
  'Swift',
  'Tidy',
  'Warm',
  'Wise',
  'Witty',
];
const NOUNS = [
  'acorn',
  'badger',
  'beacon',
  'birch',
  'bridge',
  'canyon',
  'cedar',
  'comet',
  'dolphin',
  'falcon',
  'fern',
  'garden',
  'harbour',
  'heron',
  'island',
  'lantern',
  'maple',
  'meadow',
  'orchard',
  'otter',
  'pebble',
  'river',
  'robin',
  'saddle',
  'summit',
  'thistle',
  'valley',
  'willow',
];

/** Two words by which a user recognises the mail that belongs to what is on the screen. */
export function randomPhrase(): string {
  return `${pick(ADJECTIVES)} ${pick(NOUNS)}`;
}

function pick(words: readonly string[]): string {
  return words[randomBelow(words.length)] ?? '';
}
