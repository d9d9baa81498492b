using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's SymChooser: a dialog that picks a variable. Without a display it is always cancelled.</summary>
[HocClass("SymChooser", "new SymChooser(\"caption\", \"section\")", "A dialog that picks a variable.", Most = 3)]
internal sealed class SymbolChooserObject : HocObject
{
    private readonly string _caption;

    /// <summary>Makes one.</summary>
    public SymbolChooserObject(CallArguments call) => _caption = call.Count > 0 ? call.String(1) : "Choose a variable name or expression";

    [HocMethod("run", "chooser.run()", "Asks in a window; without a display the answer is cancel: 0.", Most = 0)]
    public double Run(CallArguments call)
    {
        call.Warn(
            RuntimeDiagnostics.DialogAnswered,
            $"the dialog \"{_caption}\" was cancelled, as there is no display.",
            "Name the variable in the script itself.");
        return 0;
    }

    [HocMethod("text", "chooser.text(s)", "Puts what was chosen into a strdef, which stays as it is, as the dialog is cancelled.", Least = 1, Most = 1)]
    public double Text(CallArguments call)
    {
        _ = call.StringVariable(1);
        return 0;
    }
}
