"""Learns from marked photos where an animal's face is, and writes card/face-weights.ts.

    npm run fit:faces -- <cats> <pets> [--rounds 5000] [--fold 0 --dry]

<cats> is a copy of the repository that tests/photos/marked-photos.json names, <pets> a copy of
github.com/Naveen-Dodda/Sample_Pets_dataset (three breeds of the Oxford-IIIT Pet data, whose heads
are marked; CC BY-SA 4.0). Every fourth of the marked cats is held back and never seen here; with
--fold, a fifth of the others is left out too and measured: choose by that, not by what is held back.

Needs Python 3.11 with torch 2.13.0, numpy 2.4.6 and pillow 12.3.0 (pip install them anywhere).
The network must be the one that card/face-network.ts computes, layer by layer in the same order.
"""

import argparse
import base64
import json
import math
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image, ImageFile, ImageOps
from torch import nn

PLANES = (16, 32, 48, 64)
REACHES = [2.5 * 2 ** (size / 2) for size in range(12)]
STRIDE = 4
THUMBNAIL = 96
# Photos are kept larger than a thumbnail, so that a part of one can be shown as a whole.
KEPT = 144
SHAPES = [(96, 96), (72, 96), (96, 72), (96, 96), (64, 96), (96, 64), (54, 96), (96, 54)]
BATCH = 32
# Cats in the street count more than breeds on show: they are what people send.
CAT_WEIGHT = 2

# Two of the marked photos end early, as downloads do.
ImageFile.LOAD_TRUNCATED_IMAGES = True


class Photo:
    """A photo's pixels and its face, as edges in shares of the picture."""

    def __init__(self, path, face, weight):
        picture = ImageOps.exif_transpose(Image.open(path)).convert("RGB")
        picture.thumbnail((KEPT, KEPT), Image.Resampling.LANCZOS)
        self.pixels = np.asarray(picture)
        self.face = face
        self.weight = weight


def load_photos(cats, pets):
    marks = json.loads(Path("tests/photos/marked-photos.json").read_text())
    fitted = [mark for index, mark in enumerate(marks["faces"].items()) if index % 4 != 3]

    def cat(mark):
        name, (x, y, width, height) = mark
        return Photo(cats / name, (x, y, x + width, y + height), CAT_WEIGHT)

    chosen = [cat(mark) for mark in fitted]
    further = [cat(mark) for mark in marks["furtherFaces"].items()]
    for annotation in sorted((pets / "annotations/xmls").glob("*.xml")):
        further.append(Photo(pets / f"images/{annotation.stem}.jpg", head_of(annotation), 1))
    for name, (x, y, width, height) in marks["pets"]["furtherFaces"].items():
        further.append(Photo(pets / f"images/{name}.jpg", (x, y, x + width, y + height), 1))
    return chosen, further


def head_of(annotation):
    root = ElementTree.parse(annotation).getroot()
    width, height = (float(root.findtext(f"size/{side}")) for side in ("width", "height"))
    box = root.find("object/bndbox")
    x0, y0, x1, y1 = (float(box.findtext(edge)) for edge in ("xmin", "ymin", "xmax", "ymax"))
    return x0 / width, y0 / height, x1 / width, y1 / height


def each(planes, stride=1):
    return nn.Sequential(
        nn.Conv2d(planes, planes, 3, stride, 1, groups=planes, bias=False),
        nn.BatchNorm2d(planes),
        nn.ReLU(),
    )


def across(given, made):
    return nn.Sequential(nn.Conv2d(given, made, 1, bias=False), nn.BatchNorm2d(made))


class Block(nn.Module):
    def __init__(self, planes):
        super().__init__()
        self.each, self.across = each(planes), across(planes, planes)

    def forward(self, x):
        return F.relu(x + self.across(self.each(x)))


class Shrink(nn.Module):
    def __init__(self, given, made):
        super().__init__()
        self.each, self.across = each(given, 2), across(given, made)

    def forward(self, x):
        return F.relu(self.across(self.each(x)))


class Network(nn.Module):
    """Scores for every size at every fourth pixel. Layers stand in the order they are written."""

    def __init__(self):
        super().__init__()
        half, quarter, eighth, sixteenth = PLANES
        self.stem = nn.Sequential(
            nn.Conv2d(3, half, 3, 2, 1, bias=False), nn.BatchNorm2d(half), nn.ReLU()
        )
        self.quarter = nn.Sequential(Shrink(half, quarter), Block(quarter), Block(quarter))
        self.eighth = nn.Sequential(Shrink(quarter, eighth), Block(eighth), Block(eighth))
        self.sixteenth = nn.Sequential(
            Shrink(eighth, sixteenth), Block(sixteenth), Block(sixteenth)
        )
        self.to_eighth, self.eighth_aware = across(sixteenth, eighth), Block(eighth)
        self.to_quarter, self.quarter_aware = across(eighth, quarter), Block(quarter)
        self.forget = nn.Dropout2d(0.1)
        self.scores = nn.Conv2d(quarter, len(REACHES), 1)

    def forward(self, x):
        quarter = self.quarter(self.stem((x - 0.45) * 4))
        eighth = self.eighth(quarter)
        sixteenth = self.forget(self.sixteenth(eighth))
        aware = self.eighth_aware(F.relu(eighth + enlarged(self.to_eighth(sixteenth), eighth)))
        places = self.quarter_aware(F.relu(quarter + enlarged(self.to_quarter(aware), quarter)))
        return self.scores(self.forget(places))


def enlarged(x, like):
    return F.interpolate(x, scale_factor=2, mode="nearest")[:, :, : like.shape[2], : like.shape[3]]


class Album:
    """Photos ready to be shown in ever new parts, light, colours and angles."""

    def __init__(self, photos):
        self.size = np.array([photo.pixels.shape[1::-1] for photo in photos], float)
        edges = np.array([photo.face for photo in photos]) * np.tile(self.size, 2)
        self.centre = (edges[:, :2] + edges[:, 2:]) / 2
        self.reach = (edges[:, 2:] - edges[:, :2]).max(1) / 2
        weights = np.array([photo.weight for photo in photos], float)
        self.chances = weights / weights.sum()
        self.pictures = torch.stack([on_canvas(photo.pixels) for photo in photos])

    def draw(self, chance):
        """Pictures of one shape, and in each the face's centre and reach in pixels."""
        height, width = SHAPES[chance.integers(len(SHAPES))]
        index = chance.choice(len(self.reach), BATCH, p=self.chances)
        scale, corner = self.windows(index, width, height, chance)
        reach = self.reach[index] / scale
        middle = corner + np.array([width, height]) / 2 * scale[:, None]
        offset = self.centre[index] - middle
        flip = np.where(chance.random(BATCH) < 0.5, -1.0, 1.0)
        angle = np.radians(chance.normal(0, 8, BATCH))
        matrix, seen = turned(offset, scale, flip, angle)
        # A face that turning would move out of the picture stays upright.
        is_out = (np.abs(seen) > np.array([width, height]) / 2 - 1).any(1)
        matrix, seen = turned(offset, scale, flip, np.where(is_out, 0, angle))
        theta = np.concatenate(
            [
                matrix * np.array([width, height]) / KEPT,
                (2 * middle / KEPT - 1)[:, :, None],
            ],
            2,
        )
        grid = F.affine_grid(
            torch.tensor(theta, dtype=torch.float32), (BATCH, 3, height, width), align_corners=False
        )
        pictures = F.grid_sample(
            self.pictures[index], grid, padding_mode="reflection", align_corners=False
        )
        faces = np.column_stack([seen + np.array([width, height]) / 2, reach])
        return in_other_light(pictures), torch.tensor(faces, dtype=torch.float32)

    def windows(self, index, width, height, chance, tries=10):
        """A window of each photo that holds its face: photo pixels per pixel, and its corner."""
        shape = (BATCH, tries)
        size, centre, reach = self.size[index], self.centre[index], self.reach[index][:, None]
        inside = (size / [width, height]).min(1)[:, None]
        around = (size / [width, height]).max(1)[:, None]
        closer = inside * np.exp(chance.uniform(math.log(0.5), 0, shape))
        farther = inside + (around - inside) * chance.random(shape) ** 2 * 0.6
        scale = np.where(chance.random(shape) < 0.7, closer, farther)
        scale = np.maximum(scale, reach / chance.uniform(30, 46, shape))
        scale = np.minimum(scale, reach / 2.3)
        window = scale[:, :, None] * np.array([width, height])
        spare = size[:, None] - window
        corner = np.minimum(0, spare) + chance.random((*shape, 2)) * np.abs(spare)
        needed = 0.6 * reach[:, :, None]
        face = centre[:, None]
        fits = ((face - needed >= corner) & (face + needed <= corner + window)).all(2)
        row, pick = np.arange(BATCH), fits.argmax(1)
        scale, corner, window, fits = (a[row, pick] for a in (scale, corner, window, fits))
        near = np.clip(corner, centre - 0.75 * window, centre - 0.25 * window)
        return scale, np.where(fits[:, None], corner, near)


def on_canvas(pixels):
    height, width = pixels.shape[:2]
    picture = torch.tensor(pixels).permute(2, 0, 1).float() / 255
    return F.pad(picture[None], (0, KEPT - width, 0, KEPT - height), mode="replicate")[0]


def turned(offset, scale, flip, angle):
    """What leads from a picture's middle to its photo's pixels, and where that shows the face."""
    cos, sin = np.cos(angle) * scale, np.sin(angle) * scale
    matrix = np.stack([np.stack([cos * flip, -sin], 1), np.stack([sin * flip, cos], 1)], 1)
    return matrix, np.linalg.solve(matrix, offset[:, :, None])[:, :, 0]


def in_other_light(x):
    def some(least, most):
        return torch.empty(BATCH, 1, 1, 1).uniform_(least, most)

    x = x.clamp(1e-3, 1) ** torch.exp(some(-0.4, 0.4))
    mean = x.mean((2, 3), keepdim=True)
    x = (x - mean) * torch.exp(some(-0.4, 0.4)) + mean + some(-0.12, 0.12)
    grey = x.mean(1, keepdim=True)
    x = grey + (x - grey) * some(0, 1.5) + torch.empty(BATCH, 3, 1, 1).uniform_(-0.06, 0.06)
    if torch.rand(()) < 0.3:
        x = 0.3 * x + 0.7 * F.avg_pool2d(F.pad(x, (1, 1, 1, 1), mode="replicate"), 3, 1)
    if torch.rand(()) < 0.5:
        x = x + torch.randn_like(x) * some(0, 0.04)
    return x.clamp(0, 1)


def wanted(faces, rows, columns):
    """The chances that would be right: the place and size of the face, and a little around both."""
    y = (torch.arange(rows) + 0.5) * STRIDE
    x = (torch.arange(columns) + 0.5) * STRIDE
    spread = (0.22 * faces[:, 2:]).clamp(min=1.6)
    across_ = (x - faces[:, :1]) / spread
    down = (y - faces[:, 1:2]) / spread
    size = (torch.tensor(REACHES).log() - faces[:, 2:].log()) / 0.3
    off = down[:, None, :, None] ** 2 + across_[:, None, None, :] ** 2 + size[:, :, None, None] ** 2
    return (-off / 2).flatten(1).softmax(1)


def surprise(scores, faces):
    chances = wanted(faces, *scores.shape[2:])
    return -(chances * scores.flatten(1).log_softmax(1)).sum(1).mean()


def fit(photos, left_out, rounds, seed):
    torch.manual_seed(seed)
    chance = np.random.default_rng(seed)
    album = Album(photos)
    network = Network().to(memory_format=torch.channels_last)
    # What is kept is a running mean of the network: steadier than any of its states.
    mean = torch.optim.swa_utils.AveragedModel(
        network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.997), use_buffers=True
    )
    optimiser = torch.optim.AdamW(network.parameters(), lr=3e-3, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, 3e-3, total_steps=rounds, pct_start=0.1
    )
    began, running = time.monotonic(), None
    for done in range(1, rounds + 1):
        network.train()
        pictures, faces = album.draw(chance)
        loss = surprise(network(pictures.contiguous(memory_format=torch.channels_last)), faces)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 5)
        optimiser.step()
        schedule.step()
        mean.update_parameters(network)
        running = loss.item() if running is None else 0.98 * running + 0.02 * loss.item()
        if done % 500 == 0 or done == rounds:
            seconds = time.monotonic() - began
            found = measure(mean.module, left_out)
            print(f"{done}: surprise {running:.3f} {found} {seconds:.0f} s", flush=True)
    return mean.module.eval()


@torch.no_grad()
def measure(network, photos):
    """How often the likeliest place lies in the face, and how surprising the face's place is."""
    if not photos:
        return ""
    network.eval()
    found = total = 0.0
    for photo in photos:
        picture = Image.fromarray(photo.pixels)
        picture.thumbnail((THUMBNAIL, THUMBNAIL), Image.Resampling.LANCZOS)
        width, height = picture.size
        x = torch.tensor(np.asarray(picture)).permute(2, 0, 1)[None].float() / 255
        scores = network(x)
        x0, y0, x1, y1 = np.array(photo.face) * [width, height, width, height]
        face = [[(x0 + x1) / 2, (y0 + y1) / 2, max(x1 - x0, y1 - y0, 2 * REACHES[0]) / 2]]
        total += surprise(scores, torch.tensor(face, dtype=torch.float32)).item()
        columns = scores.shape[3]
        place = scores.flatten().argmax().item() % (scores.shape[2] * columns)
        y, x = ((place // columns + 0.5) * STRIDE, (place % columns + 0.5) * STRIDE)
        found += x0 <= x <= x1 and y0 <= y <= y1
    return f"left out: found {found / len(photos):.3f}, surprise {total / len(photos):.3f}"


def write_weights(network):
    """Whole numbers of eight bits, one scale and one bias for each plane that a layer makes."""
    weights, scales_and_biases = [], []
    layers = [layer for layer in network.modules() if isinstance(layer, (nn.Conv2d, nn.BatchNorm2d))]
    for index, layer in enumerate(layers):
        if not isinstance(layer, nn.Conv2d):
            continue
        weight, norm = layer.weight.detach().double(), layers[index + 1 : index + 2]
        if norm and isinstance(norm[0], nn.BatchNorm2d):
            factor = (norm[0].weight / (norm[0].running_var + norm[0].eps).sqrt()).detach().double()
            bias = norm[0].bias.detach() - norm[0].running_mean * factor
        else:
            factor, bias = torch.ones(len(weight)).double(), layer.bias.detach()
        weight = weight * factor[:, None, None, None]
        scale = weight.abs().amax((1, 2, 3)).clamp(min=1e-8) / 127
        whole = (weight / scale[:, None, None, None]).round().permute(2, 3, 1, 0)
        if layer.groups == 1:
            # What looks across all planes makes four at once: their weights lie side by side.
            whole = whole.reshape(-1, len(weight) // 4, 4).transpose(0, 1)
        weights.append(whole.contiguous().numpy().astype(np.int8).tobytes())
        scales_and_biases.append(torch.stack([scale, bias.double()], 1).numpy().astype("<f4").tobytes())
    Path("card/face-weights.ts").write_text(
        "// What the network of face-network.ts has learned. Written by scripts/fit-faces.py; not to be\n"
        "// edited by hand.\n"
        "export const faceWeights = {\n"
        f"  planes: [{', '.join(map(str, PLANES))}],\n"
        f"  weights:\n    '{base64.b64encode(b''.join(weights)).decode()}',\n"
        f"  scalesAndBiases:\n    '{base64.b64encode(b''.join(scales_and_biases)).decode()}',\n"
        "} as const;\n"
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cats", type=Path)
    parser.add_argument("pets", type=Path)
    parser.add_argument("--rounds", type=int, default=5000)
    parser.add_argument("--fold", type=int, help="leave out this fifth (0 to 4) and measure it")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--dry", action="store_true", help="write nothing")
    options = parser.parse_args()
    chosen, further = load_photos(options.cats, options.pets)
    left_out = [] if options.fold is None else chosen[options.fold :: 5]
    kept = [photo for photo in chosen if photo not in left_out]
    print(f"{len(kept) + len(further)} photos to learn from, {len(left_out)} left out", flush=True)
    network = fit(kept + further, left_out, options.rounds, options.seed)
    if not options.dry:
        write_weights(network)


if __name__ == "__main__":
    torch.set_num_threads(1)
    main()
