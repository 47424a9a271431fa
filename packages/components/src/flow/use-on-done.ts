'use client';
import { useEffect, useRef } from 'react';

/** Calls back once when a flow has reached its end, and again only after it has begun anew. */
export function useOnDone(isDone: boolean, onDone: (() => unknown) | undefined): void {
  const latest = useRef(onDone);
  const hasTold = useRef(false);
  useEffect(() => {
    latest.current = onDone;
  });
  useEffect(() => {
    if (isDone && !hasTold.current) latest.current?.();
    hasTold.current = isDone;
  }, [isDone]);
}
