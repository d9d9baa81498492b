namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>What a line of a panel is.</summary>
internal enum PanelItemKind
{
    Label,
    VariableLabel,
    Button,
    StateButton,
    CheckBox,
    RadioButton,
    Field,
    FixedField,
    Slider,
    Menu,
}
