import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ command }) => ({
  plugins: [react()],
  // While developing, the packages are read from their sources, so that an edit there shows at once.
  resolve:
    command === 'serve'
      ? { conditions: ['@appwrite-kit/source', 'module', 'browser', 'development|production'] }
      : {},
}));
