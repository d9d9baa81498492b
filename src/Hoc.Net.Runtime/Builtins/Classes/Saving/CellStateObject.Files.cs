using System.Globalization;
using System.Text;
using Hoc.Net.Runtime.Builtins.Classes.Files;
using Hoc.Net.Simulation.Saving;

namespace Hoc.Net.Runtime.Builtins.Classes.Saving;

/// <content>Files, and what can go wrong with them.</content>
internal sealed partial class CellStateObject
{
    private CellStateWalk WalkToSave(CallArguments call)
    {
        if (Model.Events.Pending.Any(p => p.Time <= Model.Time))
        {
            throw call.Fault(
                RuntimeDiagnostics.CalledTooEarly,
                "an event is due now, so that nobody could tell whether it has come.",
                "Call it between steps, after psolve(), fadvance() or continuerun().");
        }

        return new(_session, isReading: false, _isBinary);
    }

    private CellStateWalk Begin(double time, bool isBinary)
    {
        Model.Time = time;
        Model.Exchange.ClearQueue();
        return new(_session, isReading: true, isBinary);
    }

    private static void Write(CallArguments call, CellStateWalk walk, int gid, StateStream stream) => Follow(call, null, () => walk.Walk(gid, stream));

    /// <summary>Walks; what does not fit becomes a mistake of the script.</summary>
    /// <param name="call">The call.</param>
    /// <param name="path">The file that is read; null when a state is written.</param>
    /// <param name="walk">What is done.</param>
    private static void Follow(CallArguments call, string? path, Action walk)
    {
        try
        {
            walk();
        }
        catch (FormatException mistake) when (path is null)
        {
            throw call.Fault(
                RuntimeDiagnostics.NotSavable,
                $"the state cannot be saved: {mistake.Message}.",
                "Give each cell an object of its own, and a gid to each artificial cell with more than one connection.");
        }
        catch (FormatException mistake)
        {
            throw call.Fault(
                RuntimeDiagnostics.FileNotReadable,
                $"'{path}' is no saved state of this model: {mistake.Message}.",
                "Build the model as it was when the file was written, with the same gids, mechanisms and connections.");
        }
    }

    private void WriteSized(CallArguments call, string name, byte[] bytes)
    {
        WriteFile(call, $"{BinaryFolder}/{name}.{bytes.Length}", bytes);
        WriteFile(call, $"{BinaryFolder}/{name}.size", Encoding.ASCII.GetBytes($"{bytes.Length}\n"));
    }

    private BinaryStateReader ReadSized(CallArguments call, string name)
    {
        string size = Encoding.Latin1.GetString(ReadFile(call, $"{BinaryInputFolder}/{name}.size")).Trim();
        return int.TryParse(size, CultureInfo.InvariantCulture, out int bytes)
            ? new(ReadFile(call, $"{BinaryInputFolder}/{name}.{bytes}"))
            : throw call.Fault(RuntimeDiagnostics.FileNotReadable, $"'{BinaryInputFolder}/{name}.size' tells no size, but '{size}'.", "Copy the files that save_test_bin() wrote.");
    }

    private void WriteFile(CallArguments call, string path, byte[] bytes)
    {
        StreamWriter? file = null;
        if (!OpenFiles.Attempt(() => file = _session.Files.Create(_session.ResolvePath(path), FileMode.Create))) throw NotWritten(call, path);
        file!.Write(Encoding.Latin1.GetString(bytes));
        _session.Files.Close(file);
    }

    private byte[] ReadFile(CallArguments call, string path)
    {
        byte[] bytes = [];
        return OpenFiles.Attempt(() => bytes = _session.Files.ReadBytes(_session.ResolvePath(path)))
            ? bytes
            : throw call.Fault(RuntimeDiagnostics.FileNotOpen, $"'{path}' cannot be opened for reading.", "Save a state there first, or copy it there.");
    }

    private static HocException NotWritten(CallArguments call, string path) =>
        call.Fault(RuntimeDiagnostics.FileNotOpen, $"'{path}' cannot be opened for writing.", "Make the folder, and check your rights there.");
}
