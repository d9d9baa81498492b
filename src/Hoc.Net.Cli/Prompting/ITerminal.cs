namespace Hoc.Net.Cli.Prompting;

/// <summary>A terminal: keys come from it, and text with control sequences goes to it.</summary>
internal interface ITerminal
{
    /// <summary>Columns.</summary>
    int Width { get; }

    /// <summary>Rows.</summary>
    int Height { get; }

    /// <summary>Whether a key waits that was pressed already.</summary>
    bool HasKey { get; }

    /// <summary>Waits for a key.</summary>
    ConsoleKeyInfo ReadKey();

    /// <summary>Shows a text.</summary>
    void Write(string text);

    /// <summary>Whether Ctrl-C is a key, or interrupts what runs.</summary>
    void TakeControlC(bool isKey);
}
