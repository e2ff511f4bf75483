"""What a child makes ready before its first task: every photo needs it, and it is the same for all."""

import cv2
import numpy as np


def make_tables() -> None:
    """OpenCV's tables of CIELAB, by which the guard and nearly all stages see colour: 0.07 s, once in a process."""
    cv2.cvtColor(np.zeros((1, 1, 3), np.float32), cv2.COLOR_RGB2LAB)
