<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
