using System.Globalization;

namespace Hoc.Net.Runtime.Builtins.Classes.Parallel;

/// <content>What scripts ask of CoreNEURON, the second engine of NEURON: here there is one.</content>
internal sealed partial class ParallelContextObject
{
    private static readonly string[] EndOptions = ["-e", "--tstop"];

    [HocMethod("nrncore_run", "pc.nrncore_run(\"-e tstop\", wait)", "Runs to the time that -e or --tstop of CoreNEURON's options names, ms, by the engine that is here; gives 1.", Least = 1, Most = 2)]
    public double RunCore(CallArguments call)
    {
        string[] words = call.String(1).Split([' ', '\t', '='], StringSplitOptions.RemoveEmptyEntries);
        int option = Array.FindLastIndex(words, static word => EndOptions.Contains(word));
        if (option < 0 || option + 1 >= words.Length
            || !double.TryParse(words[option + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out double end) || !double.IsFinite(end))
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                "nrncore_run() is not told until when to run.",
                "Write pc.nrncore_run(\"-e 100\"), or pc.psolve(100).");
        }

        if (end > call.Session.Model.Time) call.Session.RunUntil(end);
        return 1;
    }

    [HocMethod("nrncore_write", "pc.nrncore_write(\"folder\")", "In NEURON writes the model for CoreNEURON; here an error.", Most = 2)]
    [HocMethod("nrnbbcore_write", "pc.nrnbbcore_write(\"folder\")", "In NEURON writes the model for CoreNEURON; here an error.", Most = 2)]
    public double WriteCore(CallArguments call) => throw call.Fault(
        RuntimeDiagnostics.OtherSimulator,
        "the files that CoreNEURON reads are not written here.",
        "Run the model by pc.psolve(tstop), on all processors with pc.nthread(n); save its state by SaveState.");

    [HocMethod("nrnbbcore_register_mapping", "pc.nrnbbcore_register_mapping(gid, \"list\", sections, segments)", "Accepted: what CoreNEURON's reports call the sections of a cell.", Least = 4, Most = 4)]
    public double NameForReports(CallArguments call)
    {
        call.Integer(1, 0, int.MaxValue);
        call.String(2);
        call.Object<Vectors.VectorObject>(3);
        call.Object<Vectors.VectorObject>(4);
        return 0;
    }
}
