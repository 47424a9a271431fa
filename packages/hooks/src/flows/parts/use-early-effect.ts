'use client';
import { useEffect, useLayoutEffect } from 'react';

/** Runs before the first paint. A server has no layout, and React 18 says so at length. */
export const useEarlyEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;
