export { signedIn } from './arrival.ts';
export { awaitAnswer } from './await-answer.ts';
export { LaterPart } from './later-part.tsx';
export { show } from './show.ts';
