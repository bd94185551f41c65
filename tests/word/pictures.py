"""Small pictures made without a picture library: PNG, baseline JPEG, EMF, WMF."""

import struct
import zlib


def png(width, height, colour=(200, 60, 90)):
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            mark = (x // 8 + y // 8) % 2 * 40
            rows += bytes(max(0, part - mark) for part in colour)
    return _png(width, height, bytes(rows))


def png_claiming(width, height):
    """A picture whose head claims a size that its data do not have."""
    return _png(width, height, b"\0\1\2\3")


def _png(width, height, rows):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def jpeg(width, height, seed=1):
    """A baseline JPEG of plain blocks of 8 by 8: only the first coefficient of a block is written."""
    bits = []

    def put(value, length):
        bits.extend(value >> place & 1 for place in range(length - 1, -1, -1))

    last = [0, 0, 0]
    for y in range((height + 7) // 8):
        for x in range((width + 7) // 8):
            dark = (x * x * seed + y * 3 + x * y) % 29
            levels = (60 - 4 * dark + 2 * y, 20 - x - seed * 9, 3 * seed + y - 14)
            for part, level in enumerate(levels):
                level = max(-127, min(127, level))
                difference, last[part] = level - last[part], level
                size = abs(difference).bit_length()
                put(size, 4)
                if size:
                    put(difference if difference > 0 else difference + (1 << size) - 1, size)
                put(0, 1)
    while len(bits) % 8:
        bits.append(1)
    data = bytearray()
    for place in range(0, len(bits), 8):
        byte = int("".join(map(str, bits[place : place + 8])), 2)
        data.append(byte)
        if byte == 255:
            data.append(0)

    def segment(mark, content):
        return bytes((255, mark)) + struct.pack(">H", len(content) + 2) + content

    frame = struct.pack(">BHHB", 8, height, width, 3) + bytes((1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0))
    # Twelve codes of four bits for the differences, one code of one bit for "no more" in a block.
    dc = b"\0" + bytes((0, 0, 0, 12)) + bytes(12) + bytes(range(12))
    ac = b"\x10" + bytes((1,)) + bytes(15) + b"\0"
    return (
        b"\xff\xd8"
        + segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")
        + segment(0xDB, b"\0" + bytes([8] * 64))
        + segment(0xC0, frame)
        + segment(0xC4, dc)
        + segment(0xC4, ac)
        + segment(0xDA, bytes((3, 1, 0, 2, 0, 3, 0, 0, 63, 0)))
        + bytes(data)
        + b"\xff\xd9"
    )


def emf():
    end = struct.pack("<IIIII", 14, 20, 0, 16, 20)
    head = struct.pack("<II", 1, 88) + struct.pack("<8i", 0, 0, 99, 99, 0, 0, 2600, 2600)
    head += b" EMF" + struct.pack("<IIIHHIII", 0x10000, 88 + len(end), 2, 1, 0, 0, 0, 0)
    head += struct.pack("<4i", 1024, 768, 270, 203)
    return head + end


def wmf():
    head = struct.pack("<IHhhhhHI", 0x9AC6CDD7, 0, 0, 0, 100, 100, 96, 0)
    check = 0
    for (word,) in struct.iter_unpack("<H", head):
        check ^= word
    end = struct.pack("<IH", 3, 0)
    return head + struct.pack("<H", check) + struct.pack("<HHHIHIH", 1, 9, 0x300, 12, 0, 3, 0) + end


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="18"/></svg>'
