export { Alternatives } from './alternatives.tsx';
export { signedIn } from './arrival.ts';
export { awaitAnswer } from './await-answer.ts';
export { OtherScreen } from './other-screen.tsx';
export { Refusal } from './refusal.tsx';
export { show } from './show.ts';
