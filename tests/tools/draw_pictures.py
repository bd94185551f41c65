#!/usr/bin/env python3
"""Draws the pictures of the demonstration site and of the default theme.

    python3 -m venv venv && venv/bin/pip install Pillow
    venv/bin/python tests/tools/draw_pictures.py

Everything is drawn from numbers: no photograph, no map, no flag, no emblem, no face. The same Pillow gives the same bytes on every run.
The JPEG files carry a camera model, a comment and an invented position (at the crossing of the equator and the prime meridian) ON PURPOSE:
a built site must not have them any more, and tests can prove it. One picture is stored on its side with EXIF orientation 6.
"""
import math
import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter
from PIL.TiffImagePlugin import IFDRational

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
ASSETS = ROOT / "themes" / "huu-nghi" / "assets"
SCALE = 2  # drawn twice as large, then reduced: smooth edges

INK = (16, 52, 60)
DEEP = (15, 76, 92)
TEAL = (42, 111, 119)
MIST = (143, 184, 179)
PALE = (205, 222, 212)
CREAM = (248, 241, 226)
SAND = (234, 217, 184)
GOLD = (217, 175, 106)
CLAY = (200, 118, 74)
ROSE = (222, 160, 140)


def mix(a, b, t):
    return tuple(round(x + (y - x) * t) for x, y in zip(a, b))


class Stencil:
    """Stands in for a drawing: keeps the shapes as a mask, and their colour."""

    def __init__(self, size):
        self.mask = Image.new("L", size, 0)
        self.colour = INK
        self._draw = ImageDraw.Draw(self.mask)

    def __getattr__(self, name):
        def shape(*args, fill=None, **more):
            self.colour = fill
            more.pop("outline", None)
            more = {k: v for k, v in more.items() if name == "line"}
            getattr(self._draw, name)(*args, fill=255, **more)
        return shape


class Scene:
    """A canvas in the coordinates of the finished picture."""

    def __init__(self, width, height, top, bottom=None):
        self.w, self.h = width, height
        self.image = Image.new("RGB", (width * SCALE, height * SCALE), top)
        self.draw = ImageDraw.Draw(self.image)
        if bottom:
            self.gradient(0, height, top, bottom)

    def gradient(self, y0, y1, top, bottom):
        a, b = int(y0 * SCALE), int(y1 * SCALE)
        for y in range(a, b):
            self.draw.line([(0, y), (self.w * SCALE, y)], fill=mix(top, bottom, (y - a) / max(1, b - a)))

    def _pts(self, points):
        return [(x * SCALE, y * SCALE) for x, y in points]

    def poly(self, points, fill):
        self.draw.polygon(self._pts(points), fill=fill)

    def line(self, points, fill, width):
        self.draw.line(self._pts(points), fill=fill, width=max(1, round(width * SCALE)), joint="curve")

    def disc(self, x, y, r, fill, ry=None, outline=None, width=0):
        ry = r if ry is None else ry
        self.draw.ellipse(
            [(x - r) * SCALE, (y - ry) * SCALE, (x + r) * SCALE, (y + ry) * SCALE],
            fill=fill, outline=outline, width=round(width * SCALE),
        )

    def box(self, x, y, w, h, fill, radius=0):
        self.draw.rounded_rectangle(
            [x * SCALE, y * SCALE, (x + w) * SCALE, (y + h) * SCALE], radius * SCALE, fill=fill)

    def turned(self, x, y, w, h, degrees, fill):
        a = math.radians(degrees)
        corners = [(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)]
        self.poly([(x + u * math.cos(a) - v * math.sin(a), y + u * math.sin(a) + v * math.cos(a)) for u, v in corners], fill)

    def veil(self, paint, blur=0, strength=1.0):
        """Lays what `paint(scene)` draws, in its one colour, over this scene: softened and half seen."""
        pen = Stencil(self.image.size)
        over = Scene.__new__(Scene)
        over.w, over.h, over.image, over.draw = self.w, self.h, None, pen
        paint(over)
        mask = pen.mask.filter(ImageFilter.GaussianBlur(blur * SCALE)) if blur else pen.mask
        self.image.paste(pen.colour, (0, 0), mask.point(lambda v: round(v * strength)))

    def done(self):
        return self.image.resize((self.w, self.h), Image.LANCZOS)


def ridge(scene, base, height, fill, seed, floor):
    rnd = random.Random(seed)
    waves = [(rnd.uniform(0.6, 1), rnd.uniform(1.2, 2.2), rnd.uniform(0, 6.3)),
             (rnd.uniform(0.2, 0.4), rnd.uniform(3, 5), rnd.uniform(0, 6.3)),
             (rnd.uniform(0.05, 0.1), rnd.uniform(8, 11), rnd.uniform(0, 6.3))]
    pts = []
    for x in range(0, scene.w + 5, 5):
        u = x / scene.w * math.pi
        pts.append((x, base - height * sum(a * math.sin(f * u + p) for a, f, p in waves)))
    scene.poly(pts + [(scene.w, floor), (0, floor)], fill)


def petal(scene, cx, cy, length, width, degrees, fill, rim=None):
    a = math.radians(degrees)
    pts = []
    for i in range(61):
        t = i / 30 if i <= 30 else (60 - i) / 30
        side = 1 if i <= 30 else -1
        along = length * t
        off = side * width / 2 * math.sin(math.pi * t ** 0.8) ** 0.9 if 0 < t < 1 else 0
        pts.append((cx + along * math.sin(a) + off * math.cos(a), cy - along * math.cos(a) + off * math.sin(a)))
    scene.poly(pts, fill)
    if rim:
        scene.line(pts, rim, 1.6)


def arch_bridge(scene, y, left, right, spans, rise, colour, light):
    """A bridge of equal arches above its deck, with hangers and piers."""
    step = (right - left) / spans
    for i in range(spans):
        x0 = left + i * step
        arc = []
        for k in range(61):
            t = k / 60
            arc.append((x0 + step * t, y - rise * 4 * t * (1 - t)))
        for k in range(6, 60, 6):
            x, top = arc[k]
            scene.line([(x, top), (x, y)], light, 2)
        scene.line(arc, colour, 9)
    scene.box(left - 700, y - 4, right - left + 1400, 15, colour)
    scene.box(left - 700, y - 4, right - left + 1400, 3, light)


def water(scene, y, seed, top, bottom, glints, count):
    scene.gradient(y, scene.h, top, bottom)
    rnd = random.Random(seed)
    for _ in range(count):
        v = rnd.random() ** 1.4
        yy = y + 6 + v * (scene.h - y)
        length = 30 + v * 150 * rnd.random()
        x = rnd.uniform(-60, scene.w)
        scene.box(x, yy, length, 1.5 + 2.5 * v, mix(mix(top, bottom, v), glints, 0.28), 2)


def river_bridge(w=1200, h=675):
    s = Scene(w, h, (120, 170, 172), SAND)
    k = h / 675
    horizon = 430 * k
    sun = (w * 0.70, 268 * k)
    s.gradient(0, horizon, (104, 158, 163), (246, 224, 186))
    s.veil(lambda o: o.disc(*sun, 190 * k, (252, 236, 204)), blur=45, strength=0.55)
    s.disc(*sun, 66 * k, (253, 243, 219))
    ridge(s, 360 * k, 46 * k, mix(MIST, SAND, 0.35), 4, horizon)
    ridge(s, 392 * k, 34 * k, mix(MIST, TEAL, 0.35), 9, horizon)
    ridge(s, 420 * k, 20 * k, mix(TEAL, MIST, 0.22), 15, horizon)
    water(s, horizon, 3, (214, 205, 178), DEEP, CREAM, 0)
    def reflected(o):
        for i in range(26):
            t = i / 26
            half = (70 - 34 * t + 13 * math.sin(i * 2.1)) * k
            o.box(sun[0] - half, horizon + 10 + t * (h - horizon - 20), 2 * half, 3.2 * k, (253, 240, 212), 2)
    s.veil(reflected, blur=1, strength=0.55)
    deck = 398 * k
    def mirror(o):
        spans, left, right = 3, w * 0.08, w * 0.92
        step = (right - left) / spans
        for i in range(spans):
            o.line([(left + step * (i + t / 40), 2 * horizon - deck + 8 + 125 * k * 4 * (t / 40) * (1 - t / 40)) for t in range(41)], INK, 8)
        o.box(-10, 2 * horizon - deck - 4, w + 20, 11, INK)
    s.veil(mirror, blur=2.5, strength=0.26)
    step = w * 0.84 / 3
    for i in range(4):
        x = w * 0.08 + i * step
        s.poly([(x - 9, deck), (x + 9, deck), (x + 15, horizon + 26 * k), (x - 15, horizon + 26 * k)], INK)
        s.disc(x, horizon + 26 * k, 24, mix(INK, DEEP, 0.4), 5)
    arch_bridge(s, deck, w * 0.08, w * 0.92, 3, 150 * k, INK, mix(INK, MIST, 0.45))
    rnd = random.Random(8)
    for _ in range(46):
        v = rnd.random()
        yy = horizon + 30 * k + v * (h - horizon - 40 * k)
        s.box(rnd.uniform(-80, w), yy, 40 + 160 * v * rnd.random(), 1.4 + 2 * v, mix(mix((214, 205, 178), DEEP, (yy - horizon) / (h - horizon)), CREAM, 0.16), 2)
    # two small boats
    for x, y, z in ((250, 545, 1.2), (390, 510, 0.8)):
        y *= k
        s.poly([(x - 62 * z, y), (x + 62 * z, y), (x + 40 * z, y + 15 * z), (x - 40 * z, y + 15 * z)], INK)
        s.poly([(x - 20 * z, y), (x + 20 * z, y), (x + 14 * z, y - 18 * z), (x - 14 * z, y - 18 * z)], CLAY)
    return s


def lotus():
    s = Scene(1200, 675, (13, 66, 80), (28, 98, 106))
    rnd = random.Random(5)
    for x, y, r, c in ((170, 560, 190, 0.1), (1040, 600, 220, 0.16), (1010, 120, 120, 0.05), (250, 110, 90, 0.04), (620, 640, 260, 0.2)):
        colour = mix((28, 98, 106), MIST, c + 0.1)
        s.disc(x, y, r, colour, r * 0.42)
        s.disc(x, y, r * 0.93, mix(colour, DEEP, 0.18), r * 0.39)
        for i in range(18):
            a = i / 18 * 2 * math.pi
            s.line([(x, y), (x + r * 0.9 * math.cos(a), y + r * 0.38 * math.sin(a))], mix(colour, MIST, 0.12), 1.6)
    for i in range(9):
        s.disc(600, 470, 300 + i * 46, None, 70 + i * 15, outline=mix((24, 90, 100), MIST, 0.22 - i * 0.02), width=1.5)
    s.veil(lambda o: o.disc(600, 360, 260, GOLD, 200), blur=70, strength=0.22)
    rows = [(310, 118, (-82, -62, -41, -20, 20, 41, 62, 82), mix(ROSE, CLAY, 0.45)),
            (288, 116, (-72, -50, -28, 28, 50, 72), mix(ROSE, CLAY, 0.12)),
            (270, 112, (-56, -36, -14, 14, 36, 56), mix(ROSE, CREAM, 0.30)),
            (244, 106, (-40, 40, -20, 20), mix(ROSE, CREAM, 0.55)),
            (218, 100, (0,), mix(ROSE, CREAM, 0.78))]
    for length, width, angles, colour in rows:
        for a in angles:
            petal(s, 600, 470, length, width, a, colour, mix(colour, CLAY, 0.35))
    for a in (-64, 64, -34, 34, 0):
        petal(s, 600, 476, 150 - abs(a) * 0.35, 96, a, mix(CREAM, ROSE, 0.22 if a else 0.05), mix(ROSE, CLAY, 0.2))
    for _ in range(46):
        s.box(rnd.uniform(0, 1150), rnd.uniform(500, 665), rnd.uniform(20, 90), 2, mix((28, 98, 106), PALE, 0.20), 1)
    return s


def meeting():
    s = Scene(1200, 675, (236, 222, 193), (226, 207, 172))
    for x in range(-600, 1300, 120):
        s.line([(x, 0), (x + 500, 675)], mix(SAND, GOLD, 0.25), 2)
    def shadow(o):
        o.box(214, 236, 792, 236, mix(INK, SAND, 0.3), 118)
    s.veil(shadow, blur=14, strength=0.35)
    seats = [(x, 148, 0) for x in range(330, 900, 135)] + [(x, 528, 180) for x in range(330, 900, 135)] + [(124, 338, 270), (1076, 338, 90)]
    for i, (x, y, a) in enumerate(seats):
        c = (TEAL, CLAY, MIST, GOLD)[i % 4]
        if a in (0, 180):
            s.box(x - 42, y - 38, 84, 76, mix(c, INK, 0.12), 20)
            s.box(x - 34, y - 30, 68, 60, c, 16)
            s.box(x - 44, y - 46 if a == 0 else y + 30, 88, 16, mix(c, INK, 0.4), 8)
        else:
            s.box(x - 38, y - 42, 76, 84, mix(c, INK, 0.12), 20)
            s.box(x - 30, y - 34, 60, 68, c, 16)
            s.box(x - 46 if a == 270 else x + 30, y - 44, 16, 88, mix(c, INK, 0.4), 8)
    s.box(200, 216, 800, 244, mix(DEEP, INK, 0.35), 122)
    s.box(208, 222, 784, 228, DEEP, 114)
    s.box(300, 306, 600, 60, mix(DEEP, TEAL, 0.45), 30)
    rnd = random.Random(12)
    for x, y, a in seats[:10]:
        yy = 262 if a == 0 else 412
        s.turned(x, yy, 62, 44, rnd.uniform(-7, 7), CREAM)
        t = rnd.uniform(-2, 2)
        for k in range(3):
            s.box(x - 22, yy - 13 + k * 11 + t, 44 - 12 * (k == 2), 3, mix(MIST, CREAM, 0.3))
        s.disc(x + 50, yy + (10 if a == 0 else -10), 13, mix(SAND, CREAM, 0.4))
        s.disc(x + 50, yy + (10 if a == 0 else -10), 9, mix(CLAY, INK, 0.25))
    for x in (460, 600, 740):
        for i in range(7):
            petal(s, x, 336, 25, 15, i * 360 / 7, (ROSE, mix(ROSE, CREAM, 0.4), GOLD)[i % 3])
        s.disc(x, 336, 7, CREAM)
    return s


def books():
    s = Scene(1200, 675, (233, 224, 203), (241, 229, 203))
    s.box(0, 0, 1200, 520, mix(PALE, CREAM, 0.35))
    s.veil(lambda o: o.disc(880, 120, 260, CREAM), blur=80, strength=0.8)
    rnd = random.Random(21)
    colours = [DEEP, TEAL, CLAY, GOLD, MIST, INK, mix(CLAY, ROSE, 0.5), mix(TEAL, MIST, 0.5)]
    for shelf, (y, x0, x1) in enumerate(((170, 70, 560), (350, 70, 500))):
        x, last = x0 + 16, None
        while x < x1 - 70:
            width = rnd.choice((22, 28, 34, 42))
            height = rnd.randint(84, 134)
            c = rnd.choice([c for c in colours if c != last])
            last = c
            s.box(x, y - height, width, height, c, 3)
            s.box(x, y - height + 14, width, 6, mix(c, CREAM, 0.5))
            s.box(x, y - 26, width, 4, mix(c, CREAM, 0.4))
            x += width + 3
        s.turned(x + 34, y - 51, 24, 104, -24, GOLD if shelf else TEAL)
        s.box(x0 - 20, y, x1 - x0 + 60, 14, mix(CLAY, INK, 0.35), 4)
    s.box(0, 520, 1200, 155, mix(GOLD, CLAY, 0.35))
    s.box(0, 520, 1200, 8, mix(GOLD, CREAM, 0.35))
    s.veil(lambda o: o.disc(770, 600, 330, INK, 34), blur=14, strength=0.35)
    # the open book
    for k in range(6, -1, -1):
        up = k * 4
        shade = mix(CREAM, GOLD, 0.30 if k % 2 else 0.12) if k else CREAM
        for side in (-1, 1):
            pts = [(770, 566 - 0 + up)]
            for i in range(21):
                t = i / 20
                pts.append((770 + side * 310 * t, 566 + up - 64 * math.sin(math.pi * min(1, t * 1.02)) * (1 - t * 0.45)))
            for i in range(20, -1, -1):
                t = i / 20
                pts.append((770 + side * (310 * t * 0.80), 566 - 150 + up - 52 * math.sin(math.pi * t) * (1 - t * 0.45)))
            s.poly(pts, shade if side > 0 else mix(shade, SAND, 0.25))
    for side in (-1, 1):
        for row in range(7):
            pts = []
            depth = 0.16 + row * 0.108
            for i in range(3, 18 - (4 if row == 6 else 0)):
                t = i / 20
                near = (770 + side * 310 * t, 566 - 64 * math.sin(math.pi * t) * (1 - t * 0.45))
                far = (770 + side * 248 * t, 416 - 52 * math.sin(math.pi * t) * (1 - t * 0.45))
                pts.append((far[0] + (near[0] - far[0]) * depth, far[1] + (near[1] - far[1]) * depth))
            s.line(pts, mix(MIST, TEAL, 0.25), 3)
    s.line([(770, 416), (770, 590)], mix(SAND, CLAY, 0.45), 3)
    # a cup and pencils
    s.box(200, 500, 96, 110, DEEP, 12)
    s.disc(248, 502, 48, mix(DEEP, INK, 0.4), 9)
    for x, c, a in ((222, CLAY, -9), (244, GOLD, -1), (268, MIST, 8), (282, ROSE, 14)):
        dx = math.tan(math.radians(a)) * 120
        s.line([(x, 502), (x + dx, 388)], c, 10)
        s.poly([(x + dx - 5, 390), (x + dx + 5, 390), (x + dx * 1.12, 370)], CREAM)
    s.disc(248, 503, 48, None, 9, outline=TEAL, width=3)
    s.box(201, 506, 94, 102, DEEP, 12)
    s.box(201, 540, 94, 10, GOLD)
    return s


def tea_hills():
    s = Scene(1200, 675, (165, 200, 196), (247, 230, 196))
    s.gradient(0, 340, (150, 192, 191), (248, 231, 198))
    s.veil(lambda o: o.disc(300, 170, 150, CREAM), blur=40, strength=0.6)
    s.disc(300, 170, 46, (253, 243, 219))
    ridge(s, 290, 50, mix(MIST, SAND, 0.45), 31, 675)
    ridge(s, 325, 42, mix(MIST, TEAL, 0.2), 7, 675)
    # river seen from above, winding to the front
    def band(x, y, width):
        return (x - width / 2, y), (x + width / 2, y)
    hills = [(900, 430, 620, 210, mix(TEAL, MIST, 0.35)), (170, 470, 560, 190, mix(TEAL, MIST, 0.18)),
             (1120, 600, 520, 250, TEAL), (90, 660, 560, 230, mix(DEEP, TEAL, 0.45))]
    s.gradient(340, 675, mix(MIST, SAND, 0.4), mix(TEAL, MIST, 0.4))
    def hill(cx, cy, rx, ry, c):
        s.disc(cx, cy, rx, c, ry)
        for i in range(1, 12):
            t = i / 12
            s.disc(cx, cy + ry * t * 0.95, rx * (1 - t * 0.12), None, ry * (1 - t * 0.12), outline=mix(c, PALE, 0.30), width=2.4)
            s.disc(cx, cy + ry * t * 0.95 + 5, rx * (1 - t * 0.12), None, ry * (1 - t * 0.12), outline=mix(c, INK, 0.28), width=2.4)
    hill(*hills[0])
    hill(*hills[1])
    left, right = [], []
    for i in range(60):
        t = i / 59
        y = 372 + t * 310
        x = 560 + 120 * math.sin(t * 4.3 + 0.4) * (0.35 + t) + 30 * t
        width = 12 + 250 * t ** 1.7
        l, r = band(x, y, width)
        left.append(l)
        right.append(r)
    s.poly(left + right[::-1], (236, 226, 200))
    rnd = random.Random(2)
    for i in range(10, 60, 2):
        l, r = left[i], right[i]
        u = rnd.uniform(0.1, 0.6)
        x = l[0] + (r[0] - l[0]) * u
        s.box(x, l[1], (r[0] - l[0]) * rnd.uniform(0.1, 0.3), 2.4, MIST, 1)
    hill(*hills[2])
    hill(*hills[3])
    for x, y, z in ((820, 262, 1), (870, 250, 1.25), (925, 268, 0.9)):
        s.poly([(x - 20 * z, y), (x + 20 * z, y), (x, y - 17 * z)], CLAY)
        s.box(x - 14 * z, y, 28 * z, 16 * z, CREAM)
    return s


def lanterns():
    s = Scene(1200, 675, (18, 52, 68), (60, 100, 108))
    rnd = random.Random(14)
    s.gradient(0, 675, (14, 46, 62), (120, 128, 118))
    ridge(s, 560, 40, mix(INK, DEEP, 0.5), 3, 675)
    ridge(s, 620, 28, INK, 12, 675)
    palette = [CLAY, GOLD, ROSE, mix(CLAY, GOLD, 0.5)]
    ropes = [(60, 90, 0.8), (150, 130, 1.0), (270, 150, 1.25)]
    for row, (y0, sag, z) in enumerate(ropes):
        rope = [(x, y0 + sag * (1 - ((x - 600 + (row - 1) * 120) / 700) ** 2) * 0.75) for x in range(-20, 1240, 20)]
        s.line(rope, mix(INK, SAND, 0.35), 2)
        n = 7 - row
        for i in range(n):
            x = 1200 * (i + 0.5) / n + rnd.uniform(-14, 14)
            y = y0 + sag * (1 - ((x - 600 + (row - 1) * 120) / 700) ** 2) * 0.75
            c = palette[(i + row) % 4]
            r = 36 * z
            cy = y + 20 * z + r
            s.veil(lambda o: o.disc(x, cy, r * 1.7, mix(c, CREAM, 0.35)), blur=22, strength=0.30)
            s.line([(x, y), (x, cy - r)], mix(INK, SAND, 0.4), 2)
            s.disc(x, cy, r, c, r * 0.92)
            s.disc(x, cy, r * 0.62, mix(c, CREAM, 0.25), r * 0.92)
            s.disc(x, cy, r * 0.24, mix(c, CREAM, 0.5), r * 0.92)
            s.box(x - r * 0.4, cy - r * 1.02, r * 0.8, 7 * z, INK, 2)
            s.box(x - r * 0.4, cy + r * 0.86, r * 0.8, 7 * z, INK, 2)
            for k in (-1, 0, 1):
                s.line([(x + k * 5 * z, cy + r), (x + k * 7 * z, cy + r + 26 * z)], GOLD, 2)
    return s


def bowls():
    s = Scene(1200, 675, (224, 205, 168), (212, 186, 142))
    for y in range(-10, 690, 34):
        s.line([(0, y), (1200, y + 14)], mix(GOLD, SAND, 0.6), 2)
    rnd = random.Random(40)
    for x, y, r in ((330, 300, 205), (800, 385, 232), (1085, 120, 120), (70, 610, 130), (590, 60, 92)):
        s.veil(lambda o: o.disc(x + 12, y + 16, r, mix(CLAY, INK, 0.6)), blur=12, strength=0.35)
        s.disc(x, y, r, mix(GOLD, CLAY, 0.25))
        s.disc(x, y, r * 0.95, mix(GOLD, CREAM, 0.25))
        s.disc(x, y, r * 0.87, mix(GOLD, INK, 0.25))
        s.disc(x, y, r * 0.83, TEAL)
        for i in range(4):
            s.disc(x - r * 0.1, y - r * 0.06, r * (0.72 - i * 0.17), None, outline=mix(TEAL, PALE, 0.22), width=2)
        for _ in range(int(r / 16)):
            a, d = rnd.uniform(0, 6.28), rnd.uniform(0.1, 0.62) * r
            px, py, turn, z = x + d * math.cos(a), y + d * math.sin(a), rnd.uniform(0, 360), r / 200
            if rnd.random() < 0.5:
                for i in range(5):
                    petal(s, px, py, 40 * z, 25 * z, turn + i * 72, mix(CREAM, GOLD, 0.06), mix(SAND, GOLD, 0.4))
                s.disc(px, py, 10 * z, GOLD)
            else:
                petal(s, px, py, 46 * z, 24 * z, turn, ROSE, mix(ROSE, CLAY, 0.4))
    return s


def threads():
    s = Scene(1200, 675, (18, 74, 88), (30, 104, 112))
    rnd = random.Random(77)
    colours = [CREAM, SAND, GOLD, CLAY, ROSE, MIST, PALE]
    def strand(i, n):
        c = colours[i % len(colours)]
        y0, y1 = 40 + i * 600 / n, 60 + ((i * 7) % n) * 560 / n
        f, p, amp = rnd.uniform(0.8, 1.3), rnd.uniform(0, 6.28), rnd.uniform(18, 50)
        pts = []
        for x in range(-20, 1221, 10):
            t = x / 1200
            ease = t * t * (3 - 2 * t)
            pinch = math.exp(-((t - 0.5) / 0.16) ** 2)
            y = y0 + (y1 - y0) * ease + amp * math.sin(f * t * 6.28 + p) * (1 - pinch)
            pts.append((x, y * (1 - pinch * 0.88) + (343 + (i - n / 2) * 5.2) * pinch * 0.88))
        s.line([(x, y + 4) for x, y in pts], mix(DEEP, INK, 0.6), 7)
        s.line(pts, c, 6)
    for i in range(15):
        strand(i, 15)
    s.veil(lambda o: o.disc(604, 346, 56, INK, 66), blur=10, strength=0.4)
    for k in range(7):
        y = 290 + k * 16
        c = CREAM if k % 2 else mix(SAND, GOLD, 0.3)
        s.box(566 - 6 * math.sin(k / 6 * math.pi), y, 68 + 12 * math.sin(k / 6 * math.pi), 15, c, 7)
    for i in range(6):
        petal(s, 600, 344, 46, 28, i * 60, mix(ROSE, CREAM, 0.25), mix(ROSE, CLAY, 0.4))
    s.disc(600, 344, 11, GOLD)
    return s


def trays():
    s = Scene(1200, 675, (22, 84, 94), (16, 66, 78))
    for x in range(-700, 1300, 280):
        s.line([(x, 0), (x + 700, 675)], mix(TEAL, DEEP, 0.55), 4)
        s.line([(x + 700, 0), (x, 675)], mix(TEAL, DEEP, 0.7), 4)
    rnd = random.Random(63)
    dishes = [CLAY, mix(TEAL, MIST, 0.5), GOLD, ROSE, mix(MIST, GOLD, 0.3), CREAM]
    for x, y, r in ((300, 350, 236), (870, 330, 262), (600, 20, 110), (590, 672, 118), (1190, 660, 120)):
        s.veil(lambda o: o.disc(x + 10, y + 14, r, INK), blur=12, strength=0.45)
        s.disc(x, y, r, mix(GOLD, CLAY, 0.3))
        s.disc(x, y, r * 0.95, SAND)
        for i in range(7):
            s.disc(x, y, r * (0.92 - i * 0.12), None, outline=mix(SAND, GOLD, 0.45), width=3)
        for i in range(36):
            a = i / 36 * 2 * math.pi
            s.line([(x + r * 0.86 * math.cos(a), y + r * 0.86 * math.sin(a)), (x + r * 0.94 * math.cos(a), y + r * 0.94 * math.sin(a))], mix(GOLD, CLAY, 0.4), 3)
        n = 6 if r > 150 else 4
        for i in range(n):
            a = i / n * 2 * math.pi + r
            px, py, q = x + r * 0.54 * math.cos(a), y + r * 0.54 * math.sin(a), r * 0.205
            c = dishes[(i + int(r)) % len(dishes)]
            s.disc(px, py, q, mix(DEEP, INK, 0.2))
            s.disc(px, py, q * 0.93, CREAM)
            s.disc(px, py, q * 0.72, c)
            for _ in range(5):
                b, d = rnd.uniform(0, 6.28), rnd.uniform(0.1, 0.5) * q
                s.disc(px + d * math.cos(b), py + d * math.sin(b), q * 0.13, mix(c, rnd.choice((CREAM, INK)), 0.3))
        s.disc(x, y, r * 0.24, mix(DEEP, INK, 0.2))
        s.disc(x, y, r * 0.225, CREAM)
        for i in range(8):
            petal(s, x, y, r * 0.2, r * 0.11, i * 45, mix(mix(TEAL, MIST, 0.5), GOLD, 0.3 * (i % 2)))
    return s


def sand_mounds():
    s = Scene(1200, 675, (160, 198, 196), (247, 231, 200))
    s.gradient(0, 430, (140, 186, 188), (249, 234, 205))
    ridge(s, 400, 36, mix(MIST, TEAL, 0.25), 27, 675)
    water(s, 420, 6, mix(MIST, SAND, 0.3), TEAL, CREAM, 60)
    s.poly([(0, 540)] + [(x, 530 + 18 * math.sin(x / 190) - 12 * math.sin(x / 71)) for x in range(0, 1201, 10)] + [(1200, 675), (0, 675)], mix(SAND, GOLD, 0.3))
    rnd = random.Random(18)
    for x, base, z in ((190, 560, 0.72), (1010, 566, 0.85), (420, 590, 1.05), (760, 606, 1.3)):
        s.veil(lambda o: o.disc(x + 40 * z, base, 170 * z, mix(CLAY, INK, 0.5), 16 * z), blur=8, strength=0.3)
        light, dark = mix(SAND, CREAM, 0.35), mix(SAND, GOLD, 0.70)
        for fx, up in ((-96, 150), (-34, 214), (38, 196), (104, 138)):
            tip = (x + fx * 1.12 * z, base - up * z)
            s.line([(x + fx * 0.7 * z, base - 40 * z), tip], mix(TEAL, INK, 0.2), 3 * z)
            for i in range(6):
                petal(s, *tip, 21 * z, 14 * z, i * 60, (mix(CREAM, ROSE, 0.1), ROSE)[up % 4 == 2], CLAY)
            s.disc(*tip, 5.5 * z, GOLD)
        for w, up, h in ((170, 0, 92), (118, 72, 70), (66, 126, 48)):
            y = base - up * z
            dome = [(x + w * z * math.cos(a / 60 * math.pi), y - h * z * math.sin(a / 60 * math.pi)) for a in range(61)]
            s.poly(dome, dark)
            s.poly([(px if px < x else x + (px - x) * 0.30, py) for px, py in dome], light)
            s.disc(x, y, w * z, mix(dark, light, 0.45), 8 * z)
            n = int(w / 15) | 1
            for i in range(n):
                a = math.pi * (i + 0.5) / n
                s.disc(x + w * 0.97 * z * math.cos(a), y + 7 * z * math.sin(a), 6 * z, (CLAY, CREAM, ROSE, CREAM)[i % 4])
    for _ in range(60):
        x, y = rnd.uniform(0, 1200), rnd.uniform(616, 672)
        s.disc(x, y, 3, rnd.choice((mix(GOLD, CLAY, 0.4), CREAM)), 2)
    return s


def exif(description, orientation=1):
    data = Image.Exif()
    data[0x010E] = description                      # ImageDescription
    data[0x010F] = "Mau Camera Works"               # Make
    data[0x0110] = "Sample Cam SC-100"              # Model
    data[0x0112] = orientation
    data[0x0131] = "draw_pictures.py"               # Software
    data[0x013B] = "Sample Photographer"            # Artist
    data[0x0132] = "2026:04:15 09:30:00"            # DateTime
    photo = data.get_ifd(0x8769)
    photo[0x9003] = "2026:04:15 09:30:00"           # DateTimeOriginal
    photo[0x9286] = b"ASCII\0\0\0EXIF-COMMENT-MUST-GO"
    photo[0xA431] = "SERIAL-MUST-GO-0001"           # BodySerialNumber
    place = data.get_ifd(0x8825)
    place[1], place[2] = "N", tuple(IFDRational(v, 100) for v in (0, 700, 1234))
    place[3], place[4] = "E", tuple(IFDRational(v, 100) for v in (0, 700, 4321))
    place[0x1D] = "2026:04:15"
    return data


def save_jpeg(scene, path, description, sideways=False):
    image = scene.done()
    if sideways:
        image = image.transpose(Image.ROTATE_90)    # a viewer that heeds orientation 6 turns it back
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, "JPEG", quality=70, optimize=True, exif=exif(description, 6 if sideways else 1),
               comment=b"JPEG-COMMENT-MUST-GO: " + description.encode())


def share():
    return river_bridge(1200, 630).done().quantize(256, Image.MAXCOVERAGE, dither=Image.Dither.FLOYDSTEINBERG)


def logo(size):
    """Spans of a bridge, drawn large and reduced; the program makes every icon of it."""
    k = 32
    image = Image.new("RGBA", (64 * k, 64 * k), (0, 0, 0, 0))
    d = ImageDraw.Draw(image)
    d.rounded_rectangle([0, 0, 64 * k - 1, 64 * k - 1], 14 * k, fill=DEEP)

    def stroke(points, width, fill):
        for x, y in points:
            r = width / 2
            d.ellipse([(x - r) * k, (y - r) * k, (x + r) * k, (y + r) * k], fill=fill)

    for cx in (20, 44):
        stroke([(cx - 12 * math.cos(t * math.pi / 400), 40 - 16 * math.sin(t * math.pi / 400)) for t in range(401)], 5, CREAM)
    stroke([(6 + t * 52 / 800, 40) for t in range(801)], 5, GOLD)
    for x in (16, 38):
        stroke([(x + t / 20, 50) for t in range(201)], 3, MIST)
    return image.resize((size, size), Image.LANCZOS)


def main():
    media = CONTENT / "media"
    gallery = CONTENT / "news" / "2026" / "tet-bunpimay-ben-song-mau"
    save_jpeg(river_bridge(), media / "nhip-cau.jpg", "A bridge of three spans at dawn")
    save_jpeg(lotus(), media / "hoa-sen.jpg", "A lotus of plain shapes")
    save_jpeg(meeting(), media / "ban-hop.jpg", "A meeting table seen from above")
    save_jpeg(books(), media / "sach-vo.jpg", "Books on shelves and an open book")
    save_jpeg(tea_hills(), media / "doi-che.jpg", "A river between tea hills")
    save_jpeg(lanterns(), media / "den-long.jpg", "Lanterns at dusk")
    save_jpeg(bowls(), gallery / "chau-nuoc.jpg", "Bowls of water with flowers")
    save_jpeg(threads(), gallery / "chi-co-tay.jpg", "Threads tied in one knot")
    save_jpeg(trays(), gallery / "mam-com.jpg", "Woven trays with dishes")
    save_jpeg(sand_mounds(), gallery / "thap-cat.jpg", "Sand mounds with flowers", sideways=True)
    ASSETS.mkdir(parents=True, exist_ok=True)
    share().save(ASSETS / "share.png", optimize=True)
    logo(1024).save(ASSETS / "logo.png", optimize=True)


if __name__ == "__main__":
    main()
