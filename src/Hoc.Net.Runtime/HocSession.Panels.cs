using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime;

/// <content>What the command line does with panels.</content>
public sealed partial class HocSession
{
    /// <summary>Presses a button of a panel, as a script of its own.</summary>
    /// <returns>As <see cref="RunFile"/>.</returns>
    internal int PressButton(string label) => Run(() => Runner.RunAction(() => new PanelHand(this).Press(label, null)));

    /// <summary>Enters a value, an expression, into a field of a panel, or where there is none gives it to the variable of this name.</summary>
    /// <returns>As <see cref="RunFile"/>.</returns>
    internal int SetField(string label, string value) => Run(() => Runner.RunAction(() =>
    {
        double number = CompileNumber(value, null, (SourceSpan?)null)();
        var hand = new PanelHand(this);
        if (hand.TryEnter(label, number)) return;
        if (!IsVariable(label)) hand.Enter(label, number, null);
        new PanelVariable(this, label).Value = number;
    }));

    /// <summary>Prints the panels.</summary>
    /// <returns>As <see cref="RunFile"/>.</returns>
    internal int PrintPanels() => Run(() => Runner.RunAction(() => Write(PanelList.Of(this))));

    /// <summary>Whether a text begins with a name that stands for something.</summary>
    private bool IsVariable(string text)
    {
        string name = text.Split('.', '[', '(')[0].Trim();
        return Names.Globals.Find(name) is { Kind: not SymbolKind.Undefined } || Model.Catalog.TryGetVariable(name, out _);
    }
}
