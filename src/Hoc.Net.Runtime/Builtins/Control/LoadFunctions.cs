using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Runtime.Builtins.Classes.Files;

namespace Hoc.Net.Runtime.Builtins.Control;

/// <summary>Functions that make sure that names are there.</summary>
internal static class LoadFunctions
{
    [HocFunction("load_proc", "load_proc(\"name\", ...)", "Makes sure that procedures exist; loads name.hoc for those that do not.", Least = 1)]
    [HocFunction("load_func", "load_func(\"name\", ...)", "Makes sure that functions exist; loads name.hoc for those that do not.", Least = 1)]
    [HocFunction("load_template", "load_template(\"name\", ...)", "Makes sure that templates exist; loads name.hoc for those that do not.", Least = 1)]
    public static double Load(CallArguments call)
    {
        for (int i = 1; i <= call.Count; i++)
        {
            string name = call.String(i);
            if (NameFunctions.KindOf(call.Session, name) == 0) call.Session.Loader.Load(name + ".hoc", again: false, call.CallSite);
        }

        return 1;
    }

    [HocFunction("nrn_load_dll", "nrn_load_dll(\"library\")", "Loads the MOD files that lie in the folder for which NEURON's library was compiled; 1 if there are any, else a warning and 0.", Least = 1, Most = 1)]
    public static double LoadLibrary(CallArguments call)
    {
        string library = call.Session.ResolvePath(call.String(1));
        if (ModFolder.OfLibrary(library) is { } folder)
        {
            call.Session.Mechanisms.Load(folder);
            return 1;
        }

        call.Warn(
            RuntimeDiagnostics.LibraryNotLoaded,
            $"'{call.String(1)}' was compiled for NEURON and cannot be loaded, and no MOD files lie beside it.",
            "Give the folder of its MOD files with --mod instead.");
        return 0;
    }

    [HocFunction("hoc_stdout", "hoc_stdout(\"file\")", "Sends what is printed to a file; without an argument back to where it went before.", Most = 1)]
    public static double Redirect(CallArguments call)
    {
        string? path = call.Count > 0 ? call.Session.ResolvePath(call.String(1)) : null;
        HocSession session = call.Session;
        if (path is not null && session.IsRedirected)
        {
            throw call.Fault(
                RuntimeDiagnostics.FileNotOpen,
                $"what is printed goes to a file already, so it cannot be sent to '{call.String(1)}'.",
                "Say hoc_stdout() first, which closes that file.");
        }

        if (OpenFiles.Attempt(() => session.RedirectOutput(path))) return 1;
        throw call.Fault(
            RuntimeDiagnostics.FileNotOpen,
            $"'{call.String(1)}' cannot be opened for writing.",
            "Check the folder and your rights there.");
    }

    [HocFunction("show_errmess_always", "show_errmess_always(on)", "Accepted: mistakes are always shown.", Most = 1)]
    public static double ShowAlways(CallArguments call) => call.Count > 0 ? call.Number(1) : 0;
}
