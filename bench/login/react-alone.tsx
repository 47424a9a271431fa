import { show } from './root.ts';

show(null);
