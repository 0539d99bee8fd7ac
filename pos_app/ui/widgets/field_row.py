"""One field of a form: caption, message and editor, tied together for eyes and screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)


class FieldRow(QWidget):
    """Caption on the left, what is wrong on the right, the editor below both.

    The message has its place from the start, so nothing jumps while somebody types.
    """

    def __init__(self, name: str, editor: QWidget, beside: QWidget | None = None):
        """`name` becomes the editor's object name; `beside` stands right of the editor."""
        super().__init__()
        self.editor = editor
        self._caption = QLabel()
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setProperty("role", "field")
        self._caption.setBuddy(editor)
        self._message = QLabel()
        self._message.setObjectName(f"{name}_message")
        self._message.setProperty("role", "message")
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setAlignment(Qt.AlignmentFlag.AlignRight)
        # A long message is cut (its tool tip has it all) rather than widen the form.
        self._message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        editor.setObjectName(name)
        head = QHBoxLayout()
        head.addWidget(self._caption)
        head.addWidget(self._message, 1)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(editor, 1)
        if beside is not None:
            line.addWidget(beside)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(3)
        rows.addLayout(head)
        rows.addLayout(line)

    def set_caption(self, caption: str) -> None:
        """What the field is called, for eyes and for screen readers."""
        self._caption.setText(caption)
        self.editor.setAccessibleName(caption.replace("&", ""))

    @property
    def message(self) -> str:
        """What stands beside the field; "" if nothing is wrong."""
        return self._message.text()

    def show_message(self, text: str) -> None:
        """Say what is wrong, or clear it with ""."""
        if text == self._message.text():
            return
        self._message.setText(text)
        self._message.setToolTip(text)
        self.editor.setAccessibleDescription(text)
        self.editor.setProperty("wrong", bool(text))
        style = self.editor.style()
        style.unpolish(self.editor)
        style.polish(self.editor)


class FieldScroll(QScrollArea):
    """Fields that keep their own height where there is room, and scroll where there is not."""

    def __init__(self, fields: QWidget) -> None:
        super().__init__()
        self.setObjectName("fields")
        self._fields = fields
        self.setWidget(fields)
        fields.installEventFilter(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return self._fields.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 120)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A scroll area does not pass on that its content has grown: fields that unfold.
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
