namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>Functions of long ago that old scripts still call. They do nothing that can be seen.</summary>
internal static class RetiredFunctions
{
    [HocFunction("graph", "graph(...)", "Accepted: drawing on terminals, which Graph has replaced.")]
    [HocFunction("graphmode", "graphmode(mode)", "Accepted: drawing on terminals, which Graph has replaced.")]
    [HocFunction("plt", "plt(mode, x, y)", "Accepted: drawing on terminals, which Graph has replaced.")]
    [HocFunction("plot", "plot(mode) or plot(x, y)", "Accepted: drawing on terminals, which Graph has replaced.")]
    [HocFunction("plotx", "plotx(x)", "Accepted: drawing on terminals, which Graph has replaced.", Least = 1)]
    [HocFunction("ploty", "ploty(y)", "Accepted: drawing on terminals, which Graph has replaced.", Least = 1)]
    [HocFunction("regraph", "regraph(on)", "Accepted: drawing on terminals, which Graph has replaced.")]
    [HocFunction("settext", "settext(mode)", "Accepted: drawing on terminals, which Graph has replaced.")]
    [HocFunction("show_winio", "show_winio(on)", "Accepted: there is no console window of its own.", Most = 1)]
    [HocFunction("setcolor", "setcolor(color)", "Accepted: drawing on terminals, which Graph has replaced.")]
    [HocFunction("lw", "lw(\"file\")", "Accepted: drawing on terminals, which Graph has replaced.")]
    public static double Ignore() => 0;

    [HocFunction("install_vector_fitness", "install_vector_fitness()", "Accepted: Vectors have the methods for fitting from the start.", Most = 0)]
    [HocFunction("nrniv_bind_thread", "nrniv_bind_thread(i)", "Accepted: which thread tends the windows.")]
    [HocFunction("axis", "axis(...)", "Accepted: drawing on terminals, which Graph has replaced.")]
    [HocFunction("coredump_on_error", "coredump_on_error(on)", "Accepted: mistakes end in diagnostics.")]
    public static double Accept() => 1;
}
