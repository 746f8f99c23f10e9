import hashlib, hmac, zlib, binascii, base64
for n in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_256', 'blake2b', 'blake2s'):
    h = hashlib.new(n, b'abc'); print(n, h.hexdigest()[:32], h.digest_size, h.block_size, h.name)
h = hashlib.sha256(); h.update(b'a'); c = h.copy(); h.update(b'b'); print(h.hexdigest() == hashlib.sha256(b'ab').hexdigest(), c.hexdigest() == hashlib.sha256(b'a').hexdigest(), hashlib.shake_128(b'x').hexdigest(8), sorted(hashlib.algorithms_guaranteed)[:3])
print(hmac.new(b'k', b'm', 'sha256').hexdigest()[:20], hmac.compare_digest('a', 'a'), hmac.digest(b'k', b'm', 'md5').hex())
for f in (lambda: hashlib.new('nope'), lambda: hashlib.md5('text')):
    try: f()
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
print(zlib.crc32(b'hello'), zlib.adler32(b'hello'), zlib.decompress(zlib.compress(b'data' * 99)) == b'data' * 99, binascii.crc32(b'x', 5), binascii.hexlify(b'\x01\xff', '-'), binascii.unhexlify('0a0B'))
