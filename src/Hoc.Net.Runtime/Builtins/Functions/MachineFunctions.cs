using System.ComponentModel;
using System.Diagnostics;

namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>Functions about the process that NEURON is, which here have little to do.</summary>
internal static class MachineFunctions
{
    [HocFunction("nrn_mallinfo", "nrn_mallinfo(i)", "How much memory is in use, bytes.", Least = 1, Most = 1)]
    public static double MemoryInUse(CallArguments call)
    {
        call.Number(1);
        return GC.GetTotalMemory(forceFullCollection: false);
    }

    [HocFunction("nrnmpi_init", "nrnmpi_init()", "Begins to work with other processes: there is this one alone.", Most = 0)]
    public static double BeginParallel(CallArguments call)
    {
        call.Session.Write("numprocs=1\n");
        return 0;
    }

    [HocFunction("nrn_feenableexcept", "nrn_feenableexcept(on)", "Not done: arithmetic that overflows goes on with inf and nan.", Most = 1)]
    public static double TrapArithmetic(CallArguments call)
    {
        if (call.Count == 0 || call.Number(1) != 0) Tell(call, "overflows of arithmetic are not stopped at; they go on as inf or nan.", "Test the results.");
        return 0;
    }

    [HocFunction("saveaudit", "saveaudit()", "Not done: keeping a record of all commands.", Most = 1)]
    [HocFunction("retrieveaudit", "retrieveaudit(i)", "Not done: keeping a record of all commands.", Most = 1)]
    public static double Audit(CallArguments call)
    {
        Tell(call, "there is no record of commands.", "Keep the scripts under version control.");
        return 0;
    }

    [HocFunction("WinExec", "WinExec(\"command\")", "On Windows, starts a program and does not wait for it.", Least = 1, Most = 1)]
    public static double StartProgram(CallArguments call)
    {
        string command = call.String(1);
        if (!OperatingSystem.IsWindows())
        {
            throw call.Fault(
                RuntimeDiagnostics.SystemCall,
                "WinExec() exists on Windows only.",
                "Use system(), or ask unix_mac_pc() first.");
        }

        try
        {
            using Process? started = Process.Start(new ProcessStartInfo("cmd.exe", ["/c", "start", "", command])
            {
                WorkingDirectory = call.Session.WorkingDirectory,
            });
            return 1;
        }
        catch (Win32Exception fault)
        {
            throw call.Fault(
                RuntimeDiagnostics.SystemCall,
                $"the program could not be started: {fault.Message}.",
                "Check that it exists and that programs may be started here.");
        }
    }

    private static void Tell(CallArguments call, string what, string remedy) => call.Warn(RuntimeDiagnostics.NotDone, $"{call.Callee}() does nothing here: {what}", remedy);
}
