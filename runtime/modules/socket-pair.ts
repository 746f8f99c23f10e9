/** The two ends of a connection within the process. */
export class SocketEnd {
  readonly number: number;
  readonly received: Uint8Array[] = [];
  peer: SocketEnd | null = null;
  isOpen = true;

  constructor(number: number) {
    this.number = number;
    ends.set(number, this);
  }

  get isReadable(): boolean {
    return this.received.length > 0 || this.peer === null || !this.peer.isOpen;
  }

  close(): void {
    this.isOpen = false;
    ends.delete(this.number);
  }
}

const ends = new Map<number, SocketEnd>();
/** Above any descriptor that the host hands out. */
let next = 1_000_000;

export function socketPair(): [SocketEnd, SocketEnd] {
  const pair: [SocketEnd, SocketEnd] = [new SocketEnd(next++), new SocketEnd(next++)];
  [pair[0].peer, pair[1].peer] = [pair[1], pair[0]];
  return pair;
}

export const socketAt = (number: number): SocketEnd | null => ends.get(number) ?? null;
