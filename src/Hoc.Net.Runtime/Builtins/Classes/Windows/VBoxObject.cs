namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's VBox: a box whose windows stand below each other.</summary>
[HocClass("VBox", "new VBox()", "A box whose windows stand below each other.", Most = 2)]
internal sealed class VBoxObject(CallArguments call) : BoxObject(call);
