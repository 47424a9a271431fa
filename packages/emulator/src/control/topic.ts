/** A part of the emulator's state that can be looked at from outside. */
export type Topic = 'messages' | 'users' | 'clock' | 'faults' | 'settings';
