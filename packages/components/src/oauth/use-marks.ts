'use client';
import { useEffect, useState } from 'react';

/** The outlines of the marks, by provider. */
export type Marks = Partial<Record<string, { path: string }>>;

/** Fetches the marks once something shows them. Without a connection there are none, and names have to do. */
export function useMarks(): Marks | undefined {
  const [marks, setMarks] = useState<Marks>();
  useEffect(() => {
    let isShown = true;
    import('./marks.ts')
      .then(
        (module) => module.marks,
        (): Marks => ({}),
      )
      .then((loaded) => isShown && setMarks(loaded));
    return () => {
      isShown = false;
    };
  }, []);
  return marks;
}
