namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's HBox: a box whose windows stand beside each other.</summary>
[HocClass("HBox", "new HBox()", "A box whose windows stand beside each other.", Most = 2)]
internal sealed class HBoxObject(CallArguments call) : BoxObject(call);
