using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's SymChooser: a dialog that picks a variable. Without a display it is always cancelled.</summary>
[HocClass("SymChooser", "new SymChooser(\"caption\")", "A dialog that picks a variable.", Most = 3)]
internal sealed class SymbolChooserObject : HocObject
{
    /// <summary>Makes one.</summary>
    public SymbolChooserObject(CallArguments call) => _ = call;

    [HocMethod("run", "chooser.run()", "Asks in a window; without a display the answer is cancel: 0.", Most = 0)]
    public double Run(CallArguments call)
    {
        call.Warn(
            RuntimeDiagnostics.DialogAnswered,
            "the choice of a variable was cancelled, as there is no display.",
            "Name the variable in the script itself.");
        return 0;
    }

    [HocMethod("text", "chooser.text(s)", "Puts what was chosen into a strdef: nothing.", Least = 1, Most = 1)]
    public double Text(CallArguments call)
    {
        call.StringVariable(1).Value = "";
        return 0;
    }
}
