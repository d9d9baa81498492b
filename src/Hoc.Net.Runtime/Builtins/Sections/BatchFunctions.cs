using System.Text;
using Hoc.Net.Runtime.Builtins.Classes.Files;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Sections;

/// <summary>Runs that write variables into a file without the interpreter's help.</summary>
internal static class BatchFunctions
{
    private const double Latest = 1e20; // ms

    [HocFunction("batch_save", "batch_save(&x, &y, ...)", "Adds variables to those that batch_run() writes; without arguments forgets them.")]
    public static double Save(CallArguments call)
    {
        if (call.Count == 0) call.Session.BatchVariables.Clear();
        for (int i = 1; i <= call.Count; i++) call.Session.BatchVariables.Add(call.Pointer(i));
        return 1;
    }

    [HocFunction("batch_run", "batch_run(tstop, tstep, \"file\", \"comment\")", "Runs to tstop and writes the variables of batch_save() into a file every tstep (ms).", Least = 2, Most = 4)]
    public static double Run(CallArguments call)
    {
        double end = call.Number(1, 0, Latest);
        double interval = call.Number(2, 0, Latest);
        if (call.Count < 3)
        {
            Advance(call.Session, end, interval, null);
            return 1;
        }

        HocSession session = call.Session;
        string name = call.String(3);
        string comment = call.Count > 3 ? call.String(4) : "";
        StreamWriter? file = null;
        if (!OpenFiles.Attempt(() => file = session.Files.Create(session.ResolvePath(name), FileMode.Create)))
        {
            throw call.Fault(
                RuntimeDiagnostics.FileNotOpen,
                $"'{name}' cannot be opened for writing.",
                "Check the folder and your rights there.");
        }

        try
        {
            file!.Write($"{comment}\nbatch_run from t = {Short(session.Time)} to {Short(end)} in steps of {Short(interval)} with dt = {Short(session.Model.TimeStep)}\n");
            Advance(session, end, interval, file);
        }
        finally
        {
            session.Files.Close(file);
        }

        return 1;
    }

    private static void Advance(HocSession session, double end, double interval, StreamWriter? file)
    {
        Write(session, file);
        if (session.Model.UsesVariableStep)
        {
            while (session.Time < end && session.Names.StopRun.Number == 0)
            {
                session.RunUntil(session.Time + interval);
                Write(session, file);
            }

            return;
        }

        double slack = session.Model.TimeStep / 4;
        double next = session.Time + interval - slack;
        while (session.Time < end - slack && session.Names.StopRun.Number == 0)
        {
            session.CheckInterrupt();
            session.Model.Step();
            if (!(session.Time > next)) continue;
            Write(session, file);
            next = session.Time + interval - slack;
        }
    }

    private static void Write(HocSession session, StreamWriter? file)
    {
        if (file is null) return;
        var line = new StringBuilder();
        foreach (VariableReference variable in session.BatchVariables) line.Append(' ').Append(Short(variable.Value));
        file.Write(line.Append('\n').ToString());
    }

    private static string Short(double value) => CNumber.General(value, 6, alternate: false);
}
