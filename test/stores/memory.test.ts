import { memoryStore } from '../../src/stores/memory.ts';
import { storeContract } from '../contracts/store.ts';

storeContract('the memory store', memoryStore);
