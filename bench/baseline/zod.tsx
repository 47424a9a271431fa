import { zodResolver } from '@hookform/resolvers/zod';
import { z } from 'zod';
import { show } from '../login/root.ts';
import { LoginScreen } from './login-screen.tsx';

const schema = z.object({
  email: z.email('Enter an email address like name@example.com.'),
  password: z.string().min(1, 'Enter your password.'),
});

show(<LoginScreen resolver={zodResolver(schema)} />);
