using Hoc.Net.Runtime.Builtins.Classes.Files;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Saving;

/// <summary>HOC's SaveState.</summary>
[HocClass("SaveState", "new SaveState()", "Keeps the state of the model, to go back to it or to store it in a file as NEURON does: t, voltages, states of mechanisms and ions, artificial cells, weights, events under way and the progress of playing.", Most = 0)]
internal sealed class SaveStateObject(CallArguments call) : HocObject
{
    private readonly HocSession _session = call.Session;
    private SavedState? _saved;

    [HocMethod("save", "ss.save()", "Keeps the present state; gives 1.", Most = 0)]
    public double Save()
    {
        _saved = SavedState.Take(_session.Model);
        return 1;
    }

    [HocMethod("restore", "ss.restore(1)", "Goes back to the state kept; with 1, weights, thresholds, playing and the events under way stay as they are. The structure must be that of before. Call cvode.re_init() or fcurrent() afterwards; gives 1.", Most = 1)]
    public double Restore(CallArguments call)
    {
        bool withEvents = call.Count == 0 || call.Integer(1, 0, 1) == 0;
        SavedState saved = Needed(call);
        if (saved.DifferenceOfConnections(_session.Model) is { } difference && saved.Snapshot.Weights.Length == _session.Model.Exchange.Connections.Count())
            throw new SnapshotMismatchException(difference);
        _session.Model.Restore(saved.Snapshot, withEvents);
        return 1;
    }

    [HocMethod("fread", "ss.fread(file, close)", "Opens a File and reads a state that fwrite wrote, here or in NEURON, to be restored; with 0 the File stays open. Gives 1.", Least = 1, Most = 2)]
    public double Read(CallArguments call)
    {
        var file = call.Object<FileObject>(1);
        bool closes = call.Count < 2 || call.Integer(2, 0, 1) == 1;
        TextInput input = file.Reopen(call);
        try
        {
            _saved = SavedStateReader.Read(_session, input);
        }
        catch (FormatException mistake)
        {
            file.Close();
            throw call.Fault(
                RuntimeDiagnostics.FileNotReadable,
                $"'{file.FileName}' is no saved state of this model: {mistake.Message}.",
                "Read a file that fwrite() wrote, when the model has been built as it was then.");
        }

        if (closes) file.Close();
        return 1;
    }

    [HocMethod("fwrite", "ss.fwrite(file, close)", "Opens a File and writes the state kept, byte for byte as NEURON does; with 0 the File stays open. Gives 1.", Least = 1, Most = 2)]
    public double Write(CallArguments call)
    {
        var file = call.Object<FileObject>(1);
        bool closes = call.Count < 2 || call.Integer(2, 0, 1) == 1;
        byte[] bytes = SavedStateWriter.Write(_session.Model, Needed(call));
        file.Rewrite(call, bytes);
        if (closes) file.Close();
        return 1;
    }

    private SavedState Needed(CallArguments call) => _saved ?? throw call.Fault(
        RuntimeDiagnostics.NothingSaved,
        $"{call.Callee}() was called, but no state has been kept.",
        "Call save() or fread() first.");
}
