'use client';
import { useCached } from '../../react/use-cached.ts';

/** The factors this session had when it began, as far as this page saw it begin. */
export function useFactorsInUse(): string[] {
  return useCached<string[]>('mfa', 'in-use') ?? [];
}
