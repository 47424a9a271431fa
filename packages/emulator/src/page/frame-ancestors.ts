/** Who may show pages of the emulator in a frame: the emulator itself, and apps on this machine. */
export const FRAME_ANCESTORS = "frame-ancestors 'self' http://localhost:* http://127.0.0.1:*";
