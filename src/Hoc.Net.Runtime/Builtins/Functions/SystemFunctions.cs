using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>Functions of the machine, the operating system and the program itself.</summary>
internal static class SystemFunctions
{
    private const double Unix = 1;
    private const double Windows = 3;
    private const double MacOS = 4;
    private const int LookInterval = 20; // ms between looks for an interrupt while a command runs

    // The version of NEURON whose language this is; scripts ask for it to choose what they may use.
    private const string Version = "8.2.2";

    [HocFunction("unix_mac_pc", "unix_mac_pc()", "The operating system: 1 Linux or another Unix, 3 Windows, 4 macOS.", Most = 0)]
    public static double OperatingSystemKind() => OperatingSystem.IsWindows() ? Windows : OperatingSystem.IsMacOS() ? MacOS : Unix;

    [HocFunction("machine_name", "machine_name(s)", "Puts the name of the machine into a strdef.", Least = 1, Most = 1)]
    public static double MachineName(CallArguments call)
    {
        call.StringVariable(1).Value = Environment.MachineName;
        return 0;
    }

    [HocFunction("nrnversion", "nrnversion(i)", "The version of NEURON whose language is understood; i chooses a part: 5 the number alone, 8 the machine.", Most = 1)]
    public static string CompatibleVersion(CallArguments call) => call.Integer(1, 1) switch
    {
        2 => $"VERSION {Version}",
        5 => Version,
        3 or 4 or 6 or 7 => "",
        8 => $"{System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture}-{(OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "Darwin" : "Linux")}",
        _ => $"NEURON -- VERSION {Version} compatible, Hoc.Net",
    };

    // Files under it are found in the library of this program, wherever that is installed.
    [HocFunction("neuronhome", "neuronhome()", "The beginning of the paths of library files, as $(NEURONHOME).", Most = 0)]
    public static string LibraryHome(CallArguments call)
    {
        _ = call;
        return "$(NEURONHOME)";
    }

    [HocFunction("ivoc_style", "ivoc_style(\"name\", \"value\")", "Accepted: the look of windows.", Least = 2, Most = 2)]
    public static double SetStyle() => 1;

    [HocFunction("nrnpython", "nrnpython(\"statement\")", "There is no Python here: gives 0.", Least = 1, Most = 1)]
    public static double ExecutePython() => 0;

    [HocFunction("system", "system(\"command\", s)", "Has the system's shell execute a command; its output is printed, or put into a strdef. Gives the exit status times 256, as NEURON does.", Least = 1, Most = 2)]
    public static double Execute(CallArguments call)
    {
        string output = Run(call.Session, call.String(1), out int status);
        if (call.Count > 1) call.StringVariable(2).Value = output;
        else call.Session.Write(output);
        return status;
    }

    /// <summary>Has the system's shell execute a command; gives its output, and the exit status times 256.</summary>
    internal static string Run(HocSession session, string text, out int status)
    {
        string command = text.Split('\0')[0]; // as in C
        session.Gate.ForProgram();
        bool isWindows = OperatingSystem.IsWindows();
        var start = new ProcessStartInfo(isWindows ? "cmd.exe" : "/bin/sh", isWindows ? ["/c", command] : ["-c", command])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.Latin1,
            WorkingDirectory = session.WorkingDirectory,
        };
        session.Output.Flush();
        try
        {
            using Process process = Process.Start(start)!;
            string output = OutputOf(process, session);
            process.WaitForExit();
            status = process.ExitCode * 256;
            return output;
        }
        catch (Win32Exception fault)
        {
            throw new HocException(new Diagnostic(
                RuntimeDiagnostics.SystemCall,
                session.Calls.CurrentSpan,
                $"the command could not be started: {fault.Message}.",
                "Check that the working folder exists and that commands may be run here."));
        }
    }

    /// <summary>Waits for a command's output; an interrupt ends the command too.</summary>
    private static string OutputOf(Process process, HocSession session)
    {
        Task<string> reading = process.StandardOutput.ReadToEndAsync();
        try
        {
            while (!reading.Wait(LookInterval)) session.CheckInterrupt();
            return reading.Result;
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
