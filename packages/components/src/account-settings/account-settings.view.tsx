'use client';
import { Content, List, Root, Trigger } from '@radix-ui/react-tabs';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { cx } from '../class-names.ts';
import { accountSettings } from '../messages/en/account-settings.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { AccountSection } from './sections.ts';

export interface AccountSettingsViewProps {
  sections: readonly AccountSection[];
  /** `undefined` is the list of sections, where there is room for one thing only, and else the first section. */
  section: AccountSection | undefined;
  onSectionChange: (section: AccountSection | undefined) => void;
  renderSection: (section: AccountSection) => ReactNode;
  classNames?: { root?: string; tabs?: string; tab?: string; panel?: string };
}

/** Sections beside their names where there is room, else one after the other. Arrow keys move between the names. */
export function AccountSettingsView({
  sections,
  section,
  onSectionChange,
  renderSection,
  classNames = {},
}: AccountSettingsViewProps) {
  const t = useMessages(accountSettings);
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(section);
  const shown = section ?? sections[0];

  // Where names and section take turns, what had the focus is gone.
  useEffect(() => {
    const last = before.current;
    before.current = section;
    const back = root.current?.querySelector<HTMLElement>('.ak-back');
    if (last === section || !back || getComputedStyle(back).display === 'none') return;
    if (section) back.focus();
    else root.current?.querySelector<HTMLElement>(`[data-section="${last}"]`)?.focus();
  }, [section]);

  return (
    <div className={cx('ak ak-settings', classNames.root)}>
      <Root asChild orientation="vertical" activationMode="manual" value={shown ?? ''}>
        {/* Radix would write down a direction of its own. */}
        <div ref={root} dir={undefined} className="ak-sections" data-open={section !== undefined}>
          <List className={cx('ak-tabs', classNames.tabs)} aria-label={t('accountSettings.title')}>
            {sections.map((name) => (
              <Trigger
                key={name}
                value={name}
                data-section={name}
                className={cx('ak-item', classNames.tab)}
                onClick={() => onSectionChange(name)}
              >
                {t(`accountSettings.${name}`)}
              </Trigger>
            ))}
          </List>
          {sections.map((name) => (
            <Content key={name} value={name} className={cx('ak-panel', classNames.panel)} tabIndex={-1}>
              <button
                type="button"
                className="ak-button ak-quiet ak-back"
                onClick={() => onSectionChange(undefined)}
              >
                {t('accountSettings.back')}
              </button>
              <Suspense
                fallback={
                  <p role="status" className="ak-muted">
                    {t('accountSettings.loading')}
                  </p>
                }
              >
                {renderSection(name)}
              </Suspense>
            </Content>
          ))}
        </div>
      </Root>
    </div>
  );
}
