import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  // While developing, the packages are read from their sources, so that an edit there shows at once.
  resolve:
    mode === 'development'
      ? { conditions: ['@appwrite-kit/source', 'module', 'browser', 'development|production'] }
      : {},
}));
