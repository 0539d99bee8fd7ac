from __future__ import annotations
from pos_app.ui.main_window import MainWindow
def test_opens(window: MainWindow) -> None:
    assert window.isVisible()
def test_opens2(window: MainWindow) -> None:
    assert window.isVisible()
