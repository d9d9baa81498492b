namespace Hoc.Net.Runtime.Builtins.Sections;

/// <summary>Functions of extracellular layers.</summary>
internal static class ExtracellularFunctions
{
    [HocFunction("nlayer_extracellular", "nlayer_extracellular() or nlayer_extracellular(n)", "The number of layers that extracellular has around each node, 2 unless it is set before the first insert extracellular.", Most = 1)]
    public static double Layers(CallArguments call)
    {
        if (call.Count > 0 && (int)call.Number(1, 1, 1000) is var count && count != call.Session.Model.ExtracellularLayers)
        {
            call.Session.Model.ExtracellularLayers = count;
            call.Session.NoteNameChange();
        }

        return call.Session.Model.ExtracellularLayers;
    }
}
