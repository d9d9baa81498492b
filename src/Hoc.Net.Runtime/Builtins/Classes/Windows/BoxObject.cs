using Hoc.Net.Runtime.Builtins.Classes.Graphs;
using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>What VBox and HBox have in common: windows side by side.</summary>
internal abstract class BoxObject(CallArguments call) : WindowContainer(call)
{
    private HocObject? _owner;
    private bool _asksFully;

    /// <summary>What the closing of the window by hand executes; null for nothing.</summary>
    public ScheduledStatement? DismissAction { get; private set; }

    /// <summary>The place among the windows of a session file.</summary>
    public int Priority { get; private set; } = 1;

    [HocMethod("ismapped", "box.ismapped()", "1 when the box is on the screen; 0 for one inside another.", Most = 0)]
    public double TellMapped() => IsMapped && Session.Screen.Windows.Contains(this) ? 1 : 0;

    [HocMethod("ref", "box.ref(object)", "Keeps an object alive until the box is taken off the screen.", Least = 1, Most = 1)]
    public double KeepOwner(CallArguments call)
    {
        HocObject? owner = call.Object(1);
        owner?.Retain();
        HocObject? before = _owner;
        _owner = owner;
        before?.Release();
        return 0;
    }

    [HocMethod("dismiss_action", "box.dismiss_action(\"statement\")", "What the closing of the window by hand executes.", Least = 1, Most = 2)]
    public double SetDismissAction(CallArguments call)
    {
        DismissAction = PanelFunctions.ActionOf(call, call.String(1));
        return 0;
    }

    [HocMethod("full_request", "box.full_request(on)", "Whether the box asks its windows for their sizes anew when it changes.", Most = 1)]
    public double AskFully(CallArguments call)
    {
        if (call.Count > 0) _asksFully = call.Integer(1, 0, 1) == 1;
        return _asksFully ? 1 : 0;
    }

    [HocMethod("size", "box.size(&x[0])", "Puts left, top, width and height in pixels into an array, where the script said them.", Least = 1, Most = 1)]
    public double GetSize(CallArguments call)
    {
        VariableReference[] places = PointedElements.From(call, 1, 4);
        if (IsMapped && Place is var (left, top, width, height))
            (places[0].Value, places[1].Value, places[2].Value, places[3].Value) = (left, top, width, height);
        return 0;
    }

    [HocMethod("adjuster", "box.adjuster(size)", "Accepted: lets the mouse change the size of the window before.", Least = 1, Most = 1)]
    [HocMethod("adjust", "box.adjust(size, i)", "Accepted: sets the size of what adjuster() made.", Least = 1, Most = 2)]
    public double Adjust(CallArguments call)
    {
        const double most = 1e5;
        double size = call.Number(1);
        if (size is not (>= -1 and <= most))
            throw call.Fault(RuntimeDiagnostics.ArgumentOutOfRange, $"the size {size:G10} is outside -1 to {most}.", "Pass a size in pixels.");
        if (call.Count > 1) call.Integer(2, 0, 1000);
        return 0;
    }

    [HocMethod("save", "box.save(\"statement\", object)", "What shall be executed when a session file is written; there, save(\"text\") adds a line to the file.", Least = 1, Most = 2)]
    public double Save(CallArguments call)
    {
        if (call.Count > 1 && call.IsNumber(2)) call.StringVariable(1).Value = "";
        else if (SessionText is { } text) text.Append(call.String(1)).Append('\n');
        else SaveAction = PanelFunctions.ActionOf(call, call.String(1));
        return 1;
    }

    [HocMethod("priority", "box.priority(i)", "The order in a session file: the greatest comes first.", Least = 1, Most = 1)]
    public double SetPriority(CallArguments call) => Priority = call.Integer(1, -1000, 10_000);

    [HocMethod("dialog", "box.dialog(\"title\", \"accept\", \"cancel\")", "Asks in a window; without a display the answer is cancel: 0.", Least = 1, Most = 3)]
    public double Ask(CallArguments call)
    {
        call.Warn(
            RuntimeDiagnostics.DialogAnswered,
            $"the dialog \"{call.String(1)}\" was cancelled, as there is no display.",
            "Set what the script asks for in the script itself.");
        return 0;
    }

    /// <inheritdoc/>
    protected override void OnUnmapped() => LetGo();

    /// <inheritdoc/>
    protected override void OnEnding()
    {
        base.OnEnding();
        LetGo();
    }

    private void LetGo()
    {
        HocObject? owner = _owner;
        _owner = null;
        owner?.Release();
    }
}
