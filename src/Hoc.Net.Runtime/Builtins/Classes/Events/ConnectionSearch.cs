using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Events;

/// <summary>Finds connections by what they connect, each end given as an object or as a pattern that matches a part of its name.</summary>
internal sealed class ConnectionSearch(CallArguments call)
{
    private readonly HocSession _session = call.Session;
    private readonly Func<HocObject?, bool> _source = Condition(call, 1);
    private readonly Func<HocObject?, bool> _targetCell = Condition(call, 2);
    private readonly Func<HocObject?, bool> _target = Condition(call, 3);

    /// <summary>The connections, in the List given as fourth argument or a new one.</summary>
    public ListObject Run(CallArguments into) => NetConObject.ListIn(into, _session.Model.Connections.Where(Fits), 4);

    private bool Fits(NetCon connection)
    {
        HocObject? source;
        if (connection.SourceSection is { } section) source = CellOf(section);
        else if (connection.SourceProcess is { } process) source = process.Tag as HocObject;
        else return false;
        return _source(source) && _targetCell(CellOf(connection.Target?.Section)) && _target(connection.Target?.Tag as HocObject);
    }

    private TemplateInstance? CellOf(Section? section) => section is { Exists: true } ? _session.Sections.OwnerOf(section) : null;

    private static Func<HocObject?, bool> Condition(CallArguments call, int position)
    {
        if (!call.IsString(position))
        {
            HocObject? wanted = call.Object(position);
            return candidate => ReferenceEquals(candidate, wanted);
        }

        string text = call.String(position);
        if (text.Length == 0) return static _ => true;
        ObjectNamePattern pattern = ObjectNamePattern.TryRead(text) ?? throw call.Fault(
            RuntimeDiagnostics.BadPattern,
            $"argument {position} of {call.Callee}() is \"{text}\", which is no pattern: something is repeated that is nothing, or twice.",
            "Write * + and ? once after the character that they repeat; \"\" or .* is any name.");
        return candidate => pattern.Matches(candidate?.Name ?? "NULLobject");
    }
}
