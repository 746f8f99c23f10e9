/** The module _socket. The host has no synchronous network: pairs of sockets within the process work, connections raise OSError. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { exceptionType } from '../objects/exceptions/exception-base.ts';
import { osError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin, getset, method, Parameters } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { asFloat, indexNumber, isTrue } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { requireBytes } from '../objects/text/bytes-arguments.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { boolean, newFloat, newTuple } from '../objects/values.ts';
import '../objects/value-types.ts';
import { defineConstants, newExceptionType } from './module-tools.ts';
import { SocketEnd, socketAt, socketPair } from './socket-pair.ts';
import { strError } from './error-messages.ts';

export const socketModule: PyModule = newModule('_socket', 'Implementation module for socket operations.');

const [EAGAIN, ENOSYS, EBADF, EPIPE] = [11, 38, 9, 32];
const unsupported = (): object => osError(ENOSYS, `${strError(ENOSYS)}: this host has no synchronous network`);

class PySocket extends PyObject {
  family = 2;
  kind = 1;
  protocol = 0;
  timeout: number | null = null;
  end: SocketEnd | null = null;

  get open(): SocketEnd {
    if (this.end === null) throw unsupported();
    if (!this.end.isOpen) throw osError(EBADF, strError(EBADF));
    return this.end;
  }

  receive(count: number): Uint8Array {
    const { received, isReadable } = this.open;
    if (received.length === 0) {
      if (isReadable) return new Uint8Array(0);
      throw osError(EAGAIN, strError(EAGAIN));
    }
    const first = received[0]!;
    if (first.length <= count) received.shift();
    else received[0] = first.subarray(count);
    return first.subarray(0, count);
  }

  send(bytes: Uint8Array): number {
    const { peer } = this.open;
    if (peer === null || !peer.isOpen) throw osError(EPIPE, strError(EPIPE));
    if (bytes.length > 0) peer.received.push(bytes.slice());
    return bytes.length;
  }
}

const PARAMETERS = new Parameters('socket(family=-1, type=-1, proto=-1, fileno=None)');

const socketType: PyType = newType('socket', {
  module: '_socket',
  slots: {
    tp_new: (cls) => new PySocket(cls),
    tp_init: (self, args, kwargs) => {
      const [family, kind, protocol, fileno] = PARAMETERS.bind(args, kwargs) as [Value, Value, Value, Value];
      const socket = self as PySocket;
      const or = (x: Value, otherwise: number): number => (indexNumber(x) < 0 ? otherwise : indexNumber(x));
      socket.family = or(family, 2);
      socket.kind = or(kind, 1);
      socket.protocol = or(protocol, 0);
      socket.end = fileno === None ? null : fileno instanceof PySocket ? fileno.end : socketAt(indexNumber(fileno));
    },
  },
});

const nothing = (act: (self: PySocket, ...args: never[]) => void) => (self: PySocket, ...args: never[]) => {
  act(self, ...args);
  return None;
};

method(socketType, 'fileno(self, /)', (self: PySocket) => (self.end?.isOpen === true ? self.end.number : -1));
method(socketType, 'detach(self, /)', (self: PySocket) => {
  const number = self.end?.number ?? -1;
  self.end = null;
  return number;
});
method(socketType, 'close(self, /)', nothing((self) => self.end?.close()));
method(socketType, 'recv(self, bufsize, flags=0, /)', (self: PySocket, count: Value) => new PyBytes(self.receive(indexNumber(count)).slice()));
method(socketType, 'recv_into(self, buffer, nbytes=0, flags=0, /)', (self: PySocket, buffer: Value) => {
  const target = requireBytes(buffer);
  const bytes = self.receive(target.length);
  target.set(bytes);
  return bytes.length;
});
method(socketType, 'send(self, data, flags=0, /)', (self: PySocket, data: Value) => self.send(requireBytes(data)));
method(socketType, 'sendall(self, data, flags=0, /)', nothing((self, data: Value) => self.send(requireBytes(data))));
method(socketType, 'setblocking(self, flag, /)', nothing((self, flag: Value) => {
  self.timeout = isTrue(flag) ? null : 0;
}));
method(socketType, 'getblocking(self, /)', (self: PySocket) => boolean(self.timeout !== 0));
method(socketType, 'settimeout(self, timeout, /)', nothing((self, timeout: Value) => {
  self.timeout = timeout === None ? null : asFloat(timeout);
}));
method(socketType, 'gettimeout(self, /)', (self: PySocket) => (self.timeout === null ? None : newFloat(self.timeout)));
method(socketType, 'shutdown(self, how, /)', nothing(() => undefined));
for (const name of ['bind', 'connect', 'connect_ex', 'listen', '_accept', 'accept', 'getpeername', 'getsockname', 'sendto', 'recvfrom', 'setsockopt', 'getsockopt']) {
  method(socketType, `${name}(self, *args)`, () => {
    throw unsupported();
  });
}
getset(socketType, 'family', (self: PySocket) => self.family);
getset(socketType, 'type', (self: PySocket) => self.kind);
getset(socketType, 'proto', (self: PySocket) => self.protocol);
getset(socketType, 'timeout', (self: PySocket) => (self.timeout === null ? None : newFloat(self.timeout)));

let defaultTimeout: Value = None;
builtin(socketModule, 'getdefaulttimeout()', () => defaultTimeout);
builtin(socketModule, 'setdefaulttimeout(timeout, /)', (timeout: Value) => {
  defaultTimeout = timeout;
  return None;
});
builtin(socketModule, 'socketpair(family=1, type=1, proto=0, /)', (family: Value, kind: Value) => {
  return newTuple(socketPair().map((end) => {
    const socket = new PySocket(socketType);
    [socket.family, socket.kind, socket.end] = [indexNumber(family), indexNumber(kind), end];
    return socket;
  }));
});
builtin(socketModule, 'gethostname()', () => process.getBuiltinModule('node:os').hostname());
builtin(socketModule, 'close(fd, /)', (fd: Value) => {
  socketAt(indexNumber(fd))?.close();
  return None;
});
for (const name of ['getaddrinfo', 'gethostbyname', 'gethostbyname_ex', 'gethostbyaddr', 'getnameinfo', 'getservbyname', 'getservbyport', 'getprotobyname']) {
  builtin(socketModule, `${name}(*args, **kwargs)`, () => {
    throw unsupported();
  });
}
builtin(socketModule, 'inet_aton(ip_addr, /)', (address: Value) => {
  const parts = String(address).split('.').map(Number);
  if (parts.length !== 4 || !parts.every((part) => part >= 0 && part < 256)) throw osError(0, 'illegal IP address string passed to inet_aton');
  return new PyBytes(Uint8Array.from(parts));
});
builtin(socketModule, 'inet_ntoa(packed_ip, /)', (packed: Value) => [...requireBytes(packed)].join('.'));
for (const [name, bits] of [['htons', 16], ['ntohs', 16], ['htonl', 32], ['ntohl', 32]] as const) {
  builtin(socketModule, `${name}(x, /)`, (x: Value) => {
    const number = indexNumber(x);
    return bits === 16 ? ((number & 0xff) << 8) | ((number >> 8) & 0xff) : Buffer.from(Uint32Array.of(number).buffer).readUInt32BE(0);
  });
}

const error = exceptionType('OSError');
defineConstants(socketModule, {
  socket: socketType, SocketType: socketType, error, timeout: exceptionType('TimeoutError'),
  herror: newExceptionType('socket.herror', 'OSError', [error]), gaierror: newExceptionType('socket.gaierror', 'OSError', [error]),
  has_ipv6: boolean(false), AF_UNSPEC: 0, AF_UNIX: 1, AF_INET: 2, AF_INET6: 10, SOCK_STREAM: 1, SOCK_DGRAM: 2, SOCK_RAW: 3, SOCK_NONBLOCK: 2048,
  SOCK_CLOEXEC: 524288, SOL_SOCKET: 1, SO_REUSEADDR: 2, SO_TYPE: 3, SO_ERROR: 4, SO_BROADCAST: 6, SO_SNDBUF: 7, SO_RCVBUF: 8, SO_KEEPALIVE: 9,
  SO_REUSEPORT: 15, SOMAXCONN: 4096, SHUT_RD: 0, SHUT_WR: 1, SHUT_RDWR: 2, IPPROTO_IP: 0, IPPROTO_TCP: 6, IPPROTO_UDP: 17, IPPROTO_IPV6: 41,
  TCP_NODELAY: 1, IPV6_V6ONLY: 26, AI_PASSIVE: 1, AI_CANONNAME: 2, AI_NUMERICHOST: 4, AI_NUMERICSERV: 1024, AI_ADDRCONFIG: 32, EAI_NONAME: -2, EAI_FAMILY: -6,
  NI_NUMERICHOST: 1, NI_NUMERICSERV: 2, MSG_PEEK: 2, INADDR_ANY: 0, INADDR_LOOPBACK: 0x7f000001, CAPI: None,
});
