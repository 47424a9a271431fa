import { QueryClient, useMutation, useQuery } from '@tanstack/react-query';
import { Account, AppwriteException, Client } from 'appwrite';
import { endpoint, projectId } from '../login/connection.ts';

const client = new Client().setEndpoint(endpoint).setProject(projectId);
export const account = new Account(client);

const isGuest = (error: unknown) => error instanceof AppwriteException && error.code === 401;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 60_000, retry: (failures, error) => !isGuest(error) && failures < 2 },
  },
});

export interface Credentials {
  email: string;
  password: string;
}

/** Who is signed in; `null` is a guest. */
export function useAccount() {
  return useQuery({
    queryKey: ['account'],
    queryFn: async () => {
      try {
        return await account.get();
      } catch (error) {
        if (isGuest(error)) return null;
        throw error;
      }
    },
  });
}

export function useSignIn() {
  return useMutation({
    mutationFn: (credentials: Credentials) => account.createEmailPasswordSession(credentials),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['account'] }),
    gcTime: 0,
  });
}
