// A button that asks for a photo: a file input under a label that looks like one.
import type { InputHTMLAttributes, ReactNode, RefObject } from 'react';
import styles from './photo-picker.module.css';

/** MIME types, JPEG first and no HEIC: so iOS hands over a JPEG, whatever the camera made. */
const acceptedPhotos = 'image/jpeg,image/png,image/webp';

type InputAttribute = 'name' | 'required' | 'capture' | 'aria-describedby' | 'onClick';

export interface PhotoInputProps
  extends Pick<InputHTMLAttributes<HTMLInputElement>, InputAttribute> {
  id: string;
  inputRef?: RefObject<HTMLInputElement | null>;
  className: string | undefined;
  buttonClassName: string | undefined;
  /** What the button says. */
  children: ReactNode;
  onPhoto: (file: File) => void;
}

export function PhotoInput({
  inputRef,
  className,
  buttonClassName,
  children,
  onPhoto,
  ...attributes
}: PhotoInputProps) {
  return (
    <div className={className}>
      <input
        {...attributes}
        ref={inputRef}
        className={styles.file}
        type="file"
        accept={acceptedPhotos}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (!file) return;
          onPhoto(file);
          // So that choosing the same file again is a change again.
          target.value = '';
        }}
      />
      <label className={buttonClassName} htmlFor={attributes.id}>
        {children}
      </label>
    </div>
  );
}
