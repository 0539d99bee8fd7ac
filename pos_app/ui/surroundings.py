"""What is around the clerk's window: the customer's screen, sounds, a display that stays awake."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from pos_app.domain.payments import PAYABLE, Payment, PaymentState
from pos_app.domain.settings import Settings
from pos_app.ui import handout, languages, news_words, theme
from pos_app.ui.awake import Awake
from pos_app.ui.customer_display import CustomerDisplay
from pos_app.ui.screens import Screens
from pos_app.ui.sounds import Sound, Sounds, sound_of
from pos_app.ui.viewmodels.acts import Act
from pos_app.ui.widgets.view_menu import ViewMenu

if TYPE_CHECKING:
    from pos_app.checkout.till import Till
    from pos_app.ui.main_window import MainWindow
    from pos_app.ui.tasks import Tasks
    from pos_app.ui.viewmodels.checkout import Checkout
    from pos_app.ui.widgets.settings_window import SettingsWindow


_AGAIN = 10_000
"""Milliseconds between two sounds of a part payment that is before the clerk."""


class Surroundings(QObject):
    """Follows the orders and the settings; changes no order."""

    settings_chosen = Signal(object)
    """The Settings as the clerk wants them; they are in force already."""
    brands_asked = Signal()
    help_asked = Signal()
    settings_asked = Signal()
    """All settings: `show_settings`, once whoever asks may."""
    set_up_asked = Signal()
    """The guided set-up once more."""

    def __init__(
        self,
        window: MainWindow,
        checkout: Checkout,
        tasks: Tasks,
        till: Till,
        settings: Settings,
    ) -> None:
        super().__init__()
        self._window, self._checkout, self._tasks = window, checkout, tasks
        self._till = till
        self._settings = settings
        self._known: dict[str, Payment] = {}
        self.display = CustomerDisplay(
            settings.shop_name,
            till.environment,
            _language_of(settings),
            till.may_show,
            till.clock.now,
        )
        # It may stand there still when the clerk's window closes: that ends the program.
        self.display.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._dress()
        theme.look().changed.connect(self._dress)
        self.screens = Screens(self)
        self.sounds = Sounds(theme.resources() / "sounds", settings.sound_volume)
        self.awake = Awake()
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self._on_again)
        self.menu = ViewMenu(settings, self._customer_screens)
        self.menu.settings_chosen.connect(self.choose)
        self.menu.customer_language_chosen.connect(self.display.set_language)
        self.menu.full_screen_asked.connect(self.show_full_screen)
        self.menu.brands_asked.connect(self.brands_asked)
        self.menu.help_asked.connect(self.help_asked)
        self.menu.set_up_asked.connect(self.set_up_asked)
        self.menu.settings_asked.connect(self.settings_asked)
        window.furnish(self.menu)
        self._settings_keys = QShortcut(QKeySequence("Ctrl+,"), window)
        self._settings_keys.activated.connect(self.menu.settings_asked)
        self._settings_window: SettingsWindow | None = None
        window.form.edited.connect(self._on_edited)
        window.handout_asked.connect(self._on_handout)
        window.full_screen_asked.connect(self.show_full_screen)
        if window.panel is not None:
            self.display.size_judged.connect(window.panel.show_customers_size)
            self.display.damaged.connect(window.panel.show_customers_damage)
        checkout.orders.payment_changed.connect(self._on_payment_changed)
        checkout.orders.payment_focused.connect(self._on_payment_focused)
        if settings.customer_screen:
            self.screens.place(self.display, settings.customer_screen)

    def close(self) -> None:
        """Sound, awake display and the customer's screen end with the window."""
        self._again.stop()
        if self._settings_window is not None:
            self._settings_window.reject()
        theme.look().changed.disconnect(self._dress)
        self.screens.leave()
        self.display.deleteLater()
        self.sounds.close()
        self.awake.close()

    @Slot(object)
    def choose(self, settings: Settings) -> None:
        """Put settings in force, and let them be kept."""
        before, self._settings = self._settings, settings
        if settings.language != before.language:
            app = QApplication.instance()
            assert app is not None  # noqa: S101 - there is a window
            languages.install(app, settings.language)
        if settings.theme != before.theme:
            theme.set_theme(settings.theme)
        if settings.customer_screen != before.customer_screen:
            self.screens.place(self.display, settings.customer_screen)
        if (settings.shop_name, settings.locale) != (before.shop_name, before.locale):
            self.display.set_shop(settings.shop_name, _language_of(settings))
        self.sounds.set_volume(settings.sound_volume)
        self.menu.show_settings(settings)
        if self._settings_window is not None:
            self._settings_window.show_settings(settings)
        self.settings_chosen.emit(settings)

    @Slot()
    def show_settings(self) -> None:
        """Open the window of all settings, or bring it forward."""
        from pos_app.ui.widgets.settings_window import SettingsWindow

        if self._settings_window is None:
            offered = {"customer_screen": self._customer_screens()}
            self._settings_window = SettingsWindow(self._settings, offered, self._window)
            self._settings_window.settings_saved.connect(self.choose)
            self._settings_window.set_up_asked.connect(self.set_up_asked)
            self._settings_window.finished.connect(self._on_settings_closed)
            self._tasks.run(handout.printers, self._on_printers)
        if self._settings_window.isVisible():
            self._settings_window.raise_()
        self._settings_window.show()
        self._settings_window.activateWindow()

    @Slot()
    def _on_settings_closed(self) -> None:
        self._settings_window = None

    def _on_printers(self, names: list[str]) -> None:
        if self._settings_window is not None:
            self._settings_window.offer("printer", names)

    @Slot()
    def show_full_screen(self) -> None:
        """Turn the one screen there is to the customer, until Esc or F11."""
        self.screens.show_full_screen_here(self.display)

    @Slot()
    def _dress(self) -> None:
        # It faces the daylight of the shop, whatever the clerk's eyes like better.
        worn = "contrast" if theme.look().name == "contrast" else "light"
        theme.dress_window(self.display, "customer", worn)

    def remember(self, payments: list[Payment]) -> None:
        """What was known before: their states are no news."""
        self._known.update({payment.order_id: payment for payment in payments})

    def _customer_screens(self) -> list[str]:
        mine = self._window.screen().geometry()
        return [choice.name for choice in self.screens.choices() if choice.geometry != mine]

    @Slot(object)
    def _on_payment_changed(self, payment: Payment) -> None:
        before = self._known.get(payment.order_id)
        if before is None and not payment.found:
            before = replace(payment, state=PaymentState.SENDING, paid_twice=False)  # just sent
        self._known[payment.order_id] = payment
        sound = sound_of(before, payment)
        if sound is not None:
            self.sounds.play(sound)

    @Slot(object)
    def _on_payment_focused(self, payment: Payment | None) -> None:
        self.display.show_payment(payment)
        if payment is not None and payment.state is PaymentState.PART_PAID:
            self._again.start()
        else:
            self._again.stop()
        self.awake.hold(payment is not None and payment.state in PAYABLE)

    @Slot()
    def _on_again(self) -> None:
        """A card was charged and the rest is due: whoever looks away is told once more."""
        self.sounds.play(Sound.ATTENTION)

    @Slot()
    def _on_edited(self) -> None:
        self.menu.show_brand(self._window.form.brand.gateway)

    @Slot(object, object)
    def _on_handout(self, act: Act, payment: Payment) -> None:
        link = payment.payment_url or ""
        if not self._till.may_show(link):
            return  # the button is gone by now
        # It is the customer who reads it, as on their screen.
        shop, tongue = self._settings, self.display.tongue
        if act is Act.PRINT:
            printing = handout.print_code(
                payment, link, shop, self._till.may_show, tongue, self._tasks, self._window
            )
            printing.ended.connect(self._on_printed)
            return
        mail: QUrl = handout.mail_link(payment, link, shop.shop_name, self._till.may_show, tongue)
        if not QDesktopServices.openUrl(mail):
            self._window.notice.say(news_words.no_mail_program())

    @Slot(bool)
    def _on_printed(self, printed: bool) -> None:
        if not printed:
            self._window.notice.say(news_words.not_printed())


def _language_of(settings: Settings) -> str:
    """What the shop's customers speak: the language that their payment page opens in."""
    return settings.locale[:2]
