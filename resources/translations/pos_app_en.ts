<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>BugWindow</name>
    <message numerus="yes">
        <source>%n mistakes since the start.</source>
        <translation>
            <numerusform>%n mistake since the start.</numerusform>
            <numerusform>%n mistakes since the start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>%n problems: do what stands beside each.</source>
        <translation>
            <numerusform>%n problem: do what stands beside it.</numerusform>
            <numerusform>%n problems: do what stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems. %n lines to look at.</source>
        <translation>
            <numerusform>No problems. %n line to look at.</numerusform>
            <numerusform>No problems. %n lines to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printers</source>
        <translation>
            <numerusform>%n printer</numerusform>
            <numerusform>%n printers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders, each of them sound</source>
        <translation>
            <numerusform>%n order, sound</numerusform>
            <numerusform>%n orders, each of them sound</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds beside MultiSafepay&apos;s clock</source>
        <translation>
            <numerusform>%n second beside MultiSafepay&apos;s clock</numerusform>
            <numerusform>%n seconds beside MultiSafepay&apos;s clock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds fast</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n second fast</numerusform>
            <numerusform>This computer&apos;s clock is %n seconds fast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds slow</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n second slow</numerusform>
            <numerusform>This computer&apos;s clock is %n seconds slow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message numerus="yes">
        <source>%n lines, the newest on top</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines, the newest on top</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message numerus="yes">
        <source>The newest good copy is of {time}. It holds %n orders.</source>
        <translation>
            <numerusform>The newest good copy is of {time}. It holds %n order.</numerusform>
            <numerusform>The newest good copy is of {time}. It holds %n orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpShop</name>
    <message numerus="yes">
        <source>At most %n characters, no &lt; or &gt;.</source>
        <translation>
            <numerusform>At most %n character, no &lt; or &gt;.</numerusform>
            <numerusform>At most %n characters, no &lt; or &gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n short lines, no &lt; or &gt;.</source>
        <translation>
            <numerusform>At most %n short line, no &lt; or &gt;.</numerusform>
            <numerusform>At most %n short lines, no &lt; or &gt;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>And %n more to settle.</source>
        <translation>
            <numerusform>And %n more to settle.</numerusform>
            <numerusform>And %n more to settle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minutes ago</source>
        <translation>
            <numerusform>Checked %n minute ago</numerusform>
            <numerusform>Checked %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %n digits after the comma.</source>
        <translation>
            <numerusform>Type %n digit after the comma.</numerusform>
            <numerusform>Type %n digits after the comma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
