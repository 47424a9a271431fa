/** What we promise. A budget is a promise: when one is missed, the code changes, not the number. */
export const budgets = {
  bytes: {
    /** First load on top of React, the SDK in a lazy chunk. */
    login: 34 * 1024,
    loginWithSdk: 60 * 1024,
    /** What is in it of `@appwrite-kit/*`, libraries and the bundler's runtime apart. */
    ownCode: 5 * 1024,
    css: 3 * 1024,
    /** Our own code in any other screen. */
    screen: 6 * 1024,
    /** Our own code in one hook, what it may fetch later included. */
    hook: 2 * 1024,
    /** What a sign-in by email and password does not need. */
    absent: 0,
  },
  mount: { commits: 2, components: 12, nodes: 30 },
  keystroke: { commits: 0, renders: 0 },
  /** `GET /account` for any number of components. */
  accountReads: 1,
  rename: { renders: 0, writes: 1, reads: 0 },
  /** Requests after the one that finds out that the session is gone, with 20 hooks mounted. */
  sessionDeath: 1,
  /** Of what the server refuses. */
  refusedRetries: 0,
  signIn: { calls: 2, trips: 3 },
  /** Ratio to the baseline in the same run. */
  load: { painted: 1, heap: 1 },
  /** Heap that an emulator leaves behind, as a ratio to what there was: nothing, but for what Node keeps of its own. */
  emulatorHeap: 1.05,
  /** Ratio to `node -e 0`. */
  emulatorStart: 5,
  /** Cost of a request with 100,000 accounts to that with 10: no growth, but for what the machine does by itself. */
  emulatorGrowth: 1.25,
} as const;
