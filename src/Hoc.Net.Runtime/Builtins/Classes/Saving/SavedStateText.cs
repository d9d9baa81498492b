namespace Hoc.Net.Runtime.Builtins.Classes.Saving;

/// <summary>What files of saved states begin with, and the numbers of kinds of events in them.</summary>
internal static class SavedStateText
{
    public const string Title = "SaveState binary file version 6.0\n";
    public const int ConnectionEvent = 2;
    public const int SelfEvent = 3;
    public const int SourceEvent = 4;
    public const int StatementEvent = 5;
    public const int RecorderEvent = 6;
}
