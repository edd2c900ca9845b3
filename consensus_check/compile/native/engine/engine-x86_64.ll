@cc_words = external local_unnamed_addr constant i32, align 4
@cc_actions = external local_unnamed_addr constant i32, align 4
@cc_watch_words = external local_unnamed_addr constant i32, align 4

; Function Attrs: nounwind
define void @cc_found(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = load i32, ptr @cc_words, align 4, !tbaa !3
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %21, label %6

6:                                                ; preds = %3
  %7 = zext i32 %4 to i64
  br label %8

8:                                                ; preds = %6, %8
  %9 = phi i64 [ 0, %6 ], [ %19, %8 ]
  %10 = phi i64 [ -7046029254386353131, %6 ], [ %18, %8 ]
  %11 = getelementptr inbounds nuw i64, ptr %1, i64 %9
  %12 = load i64, ptr %11, align 8, !tbaa !7
  %13 = xor i64 %12, %10
  %14 = zext i64 %13 to i128
  %15 = mul nuw i128 %14, 15485907386658061715
  %16 = lshr i128 %15, 64
  %17 = xor i128 %16, %15
  %18 = trunc i128 %17 to i64
  %19 = add nuw nsw i64 %9, 1
  %20 = icmp eq i64 %19, %7
  br i1 %20, label %21, label %8

21:                                               ; preds = %8, %3
  %22 = phi i64 [ 0, %3 ], [ %7, %8 ]
  %23 = phi i64 [ -7046029254386353131, %3 ], [ %18, %8 ]
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %25 = load i64, ptr %24, align 8, !tbaa !13
  %26 = and i64 %25, 63
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %28 = load ptr, ptr %27, align 8, !tbaa !19
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %30 = load i64, ptr %29, align 8, !tbaa !20
  %31 = lshr i64 %23, %30
  %32 = getelementptr inbounds nuw i64, ptr %28, i64 %31
  tail call void @llvm.prefetch.p0(ptr %32, i32 0, i32 3, i32 1)
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %34 = load ptr, ptr %33, align 8, !tbaa !21
  %35 = mul nuw nsw i64 %26, %22
  %36 = getelementptr inbounds nuw i64, ptr %34, i64 %35
  br i1 %5, label %44, label %37

37:                                               ; preds = %21, %37
  %38 = phi i64 [ %42, %37 ], [ 0, %21 ]
  %39 = getelementptr inbounds nuw i64, ptr %1, i64 %38
  %40 = load i64, ptr %39, align 8, !tbaa !7
  %41 = getelementptr inbounds nuw i64, ptr %36, i64 %38
  store i64 %40, ptr %41, align 8, !tbaa !7
  %42 = add nuw nsw i64 %38, 1
  %43 = icmp eq i64 %42, %22
  br i1 %43, label %44, label %37

44:                                               ; preds = %37, %21
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %46 = load ptr, ptr %45, align 8, !tbaa !23
  %47 = getelementptr inbounds nuw i64, ptr %46, i64 %26
  store i64 %23, ptr %47, align 8, !tbaa !7
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %49 = load i64, ptr %48, align 8, !tbaa !24
  %50 = add i64 %49, 1
  store i64 %50, ptr %48, align 8, !tbaa !24
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %52 = load ptr, ptr %51, align 8, !tbaa !25
  %53 = getelementptr inbounds nuw i64, ptr %52, i64 %26
  store i64 %49, ptr %53, align 8, !tbaa !7
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %55 = load ptr, ptr %54, align 8, !tbaa !26
  %56 = zext i32 %2 to i64
  %57 = getelementptr inbounds nuw i64, ptr %55, i64 %56
  %58 = load i64, ptr %57, align 8, !tbaa !7
  %59 = add i64 %58, 1
  store i64 %59, ptr %57, align 8, !tbaa !7
  %60 = add i64 %25, 1
  store i64 %60, ptr %24, align 8, !tbaa !13
  %61 = and i64 %60, 31
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %63, label %64

63:                                               ; preds = %44
  tail call fastcc void @cc_turn(ptr noundef nonnull %0) #12
  br label %64

64:                                               ; preds = %63, %44
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: noinline nounwind
define internal fastcc void @cc_turn(ptr noundef %0) unnamed_addr #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load i64, ptr %2, align 8, !tbaa !13
  %4 = icmp ugt i64 %3, 63
  br i1 %4, label %5, label %10

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !27
  %8 = trunc i64 %3 to i32
  %9 = and i32 %8, 63
  tail call void %7(ptr noundef nonnull %0, i32 noundef %9, i32 noundef 32) #13
  br label %10

10:                                               ; preds = %5, %1
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @cc_incident(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %5 = load ptr, ptr %4, align 8, !tbaa !28
  %6 = zext i32 %1 to i64
  %7 = load i32, ptr @cc_actions, align 4, !tbaa !3
  %8 = zext i32 %7 to i64
  %9 = mul nuw i64 %8, %6
  %10 = getelementptr inbounds nuw i32, ptr %5, i64 %9
  %11 = zext i32 %2 to i64
  %12 = getelementptr inbounds nuw i32, ptr %10, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %14 = load i64, ptr %13, align 8, !tbaa !24
  %15 = lshr i64 %14, 32
  %16 = trunc nuw i64 %15 to i32
  %17 = load i32, ptr %12, align 4, !tbaa !3
  %18 = icmp ugt i32 %17, %16
  br i1 %18, label %19, label %20

19:                                               ; preds = %3
  store i32 %16, ptr %12, align 4, !tbaa !3
  br label %20

20:                                               ; preds = %19, %3
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define void @cc_fill(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #5 {
  %5 = alloca [32 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load ptr, ptr %6, align 8, !tbaa !29
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %9 = load i64, ptr %8, align 8, !tbaa !34
  %10 = sub i64 64, %9
  %11 = shl nsw i64 -1, %10
  %12 = xor i64 %11, -1
  %13 = icmp ult i64 %1, %2
  br i1 %13, label %14, label %20

14:                                               ; preds = %4
  %15 = load i32, ptr @cc_words, align 4
  %16 = zext i32 %15 to i64
  %17 = icmp eq i32 %15, 0
  %18 = icmp eq i64 %3, 0
  %19 = sub nuw i64 %2, %1
  br label %21

20:                                               ; preds = %57, %4
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #8
  ret void

21:                                               ; preds = %57, %14
  %22 = phi i64 [ %19, %14 ], [ %60, %57 ]
  %23 = phi i64 [ %1, %14 ], [ %58, %57 ]
  %24 = tail call i64 @llvm.umin.i64(i64 %22, i64 32)
  %25 = trunc nuw nsw i64 %24 to i32
  %26 = tail call i32 @llvm.umax.i32(i32 %25, i32 1)
  %27 = load ptr, ptr %0, align 8, !tbaa !35
  %28 = zext nneg i32 %26 to i64
  br label %32

29:                                               ; preds = %50
  %30 = add nuw i64 %23, 1
  %31 = zext nneg i32 %26 to i64
  br label %61

32:                                               ; preds = %21, %50
  %33 = phi i64 [ 0, %21 ], [ %55, %50 ]
  %34 = add i64 %23, %33
  %35 = mul i64 %34, %16
  %36 = getelementptr inbounds nuw i64, ptr %27, i64 %35
  br i1 %17, label %50, label %37

37:                                               ; preds = %32, %37
  %38 = phi i64 [ %48, %37 ], [ 0, %32 ]
  %39 = phi i64 [ %47, %37 ], [ -7046029254386353131, %32 ]
  %40 = getelementptr inbounds nuw i64, ptr %36, i64 %38
  %41 = load i64, ptr %40, align 8, !tbaa !7
  %42 = xor i64 %41, %39
  %43 = zext i64 %42 to i128
  %44 = mul nuw i128 %43, 15485907386658061715
  %45 = lshr i128 %44, 64
  %46 = xor i128 %45, %44
  %47 = trunc i128 %46 to i64
  %48 = add nuw nsw i64 %38, 1
  %49 = icmp eq i64 %48, %16
  br i1 %49, label %50, label %37

50:                                               ; preds = %37, %32
  %51 = phi i64 [ -7046029254386353131, %32 ], [ %47, %37 ]
  %52 = getelementptr inbounds nuw i64, ptr %5, i64 %33
  store i64 %51, ptr %52, align 8, !tbaa !7
  %53 = lshr i64 %51, %9
  %54 = getelementptr inbounds nuw i64, ptr %7, i64 %53
  tail call void @llvm.prefetch.p0(ptr %54, i32 1, i32 3, i32 1)
  %55 = add nuw nsw i64 %33, 1
  %56 = icmp eq i64 %55, %28
  br i1 %56, label %29, label %32, !llvm.loop !36

57:                                               ; preds = %90
  %58 = add i64 %23, 32
  %59 = icmp ult i64 %58, %2
  %60 = add i64 %22, -32
  br i1 %59, label %21, label %20, !llvm.loop !37

61:                                               ; preds = %29, %90
  %62 = phi i64 [ 0, %29 ], [ %91, %90 ]
  %63 = getelementptr inbounds nuw i64, ptr %5, i64 %62
  %64 = load i64, ptr %63, align 8, !tbaa !7
  %65 = shl i64 %64, 32
  %66 = add i64 %30, %62
  %67 = or i64 %66, %65
  %68 = or i64 %67, 4294967296
  %69 = lshr i64 %64, %9
  %70 = and i64 %69, -8
  br label %71

71:                                               ; preds = %79, %61
  %72 = phi i64 [ %81, %79 ], [ %70, %61 ]
  %73 = getelementptr inbounds nuw i64, ptr %7, i64 %72
  br label %74

74:                                               ; preds = %71, %87
  %75 = load volatile <8 x i64>, ptr %73, align 64, !tbaa !38
  %76 = icmp eq <8 x i64> %75, zeroinitializer
  %77 = bitcast <8 x i1> %76 to i8
  %78 = icmp eq i8 %77, 0
  br i1 %78, label %79, label %82

79:                                               ; preds = %74
  %80 = add i64 %72, 8
  %81 = and i64 %80, %12
  br label %71, !llvm.loop !39

82:                                               ; preds = %74
  %83 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %77, i1 true)
  %84 = zext nneg i8 %83 to i64
  %85 = getelementptr inbounds nuw i64, ptr %73, i64 %84
  br i1 %18, label %86, label %87

86:                                               ; preds = %82
  store i64 %68, ptr %85, align 8, !tbaa !7
  br label %90

87:                                               ; preds = %82
  %88 = cmpxchg ptr %85, i64 0, i64 %68 monotonic monotonic, align 8
  %89 = extractvalue { i64, i1 } %88, 1
  br i1 %89, label %90, label %74

90:                                               ; preds = %87, %86
  %91 = add nuw nsw i64 %62, 1
  %92 = icmp eq i64 %91, %31
  br i1 %92, label %57, label %61, !llvm.loop !40
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #6

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define i32 @cc_lookup(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #5 {
  %3 = load i32, ptr @cc_words, align 4, !tbaa !3
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %20, label %5

5:                                                ; preds = %2
  %6 = zext i32 %3 to i64
  br label %7

7:                                                ; preds = %5, %7
  %8 = phi i64 [ 0, %5 ], [ %18, %7 ]
  %9 = phi i64 [ -7046029254386353131, %5 ], [ %17, %7 ]
  %10 = getelementptr inbounds nuw i64, ptr %1, i64 %8
  %11 = load i64, ptr %10, align 8, !tbaa !7
  %12 = xor i64 %11, %9
  %13 = zext i64 %12 to i128
  %14 = mul nuw i128 %13, 15485907386658061715
  %15 = lshr i128 %14, 64
  %16 = xor i128 %15, %14
  %17 = trunc i128 %16 to i64
  %18 = add nuw nsw i64 %8, 1
  %19 = icmp eq i64 %18, %6
  br i1 %19, label %20, label %7

20:                                               ; preds = %7, %2
  %21 = phi i64 [ 0, %2 ], [ %6, %7 ]
  %22 = phi i64 [ -7046029254386353131, %2 ], [ %17, %7 ]
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %24 = load i64, ptr %23, align 8, !tbaa !34
  %25 = sub i64 64, %24
  %26 = shl nsw i64 -1, %25
  %27 = xor i64 %26, -1
  %28 = lshr i64 %22, %24
  %29 = and i64 %28, -8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %31 = load ptr, ptr %30, align 8, !tbaa !29
  %32 = and i64 %22, 4294967294
  %33 = or disjoint i64 %32, 1
  %34 = insertelement <8 x i64> poison, i64 %33, i64 0
  %35 = shufflevector <8 x i64> %34, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %36

36:                                               ; preds = %79, %20
  %37 = phi i64 [ %29, %20 ], [ %81, %79 ]
  %38 = getelementptr inbounds nuw i64, ptr %31, i64 %37
  %39 = load volatile <8 x i64>, ptr %38, align 64, !tbaa !38
  %40 = lshr <8 x i64> %39, splat (i64 32)
  %41 = icmp eq <8 x i64> %40, %35
  %42 = bitcast <8 x i1> %41 to i8
  %43 = icmp eq i8 %42, 0
  br i1 %43, label %75, label %44

44:                                               ; preds = %36
  %45 = zext i8 %42 to i32
  %46 = load ptr, ptr %0, align 8, !tbaa !35
  br label %47

47:                                               ; preds = %44, %71
  %48 = phi i32 [ %45, %44 ], [ %73, %71 ]
  %49 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %48, i1 true)
  %50 = zext nneg i32 %49 to i64
  %51 = getelementptr i64, ptr %38, i64 %50
  %52 = load i64, ptr %51, align 8, !tbaa !7
  %53 = trunc i64 %52 to i32
  %54 = add i32 %53, -1
  %55 = zext i32 %54 to i64
  %56 = mul nuw i64 %21, %55
  %57 = getelementptr inbounds nuw i64, ptr %46, i64 %56
  br i1 %4, label %82, label %58

58:                                               ; preds = %47, %58
  %59 = phi i64 [ %67, %58 ], [ 0, %47 ]
  %60 = phi i64 [ %66, %58 ], [ 0, %47 ]
  %61 = getelementptr inbounds nuw i64, ptr %57, i64 %59
  %62 = load i64, ptr %61, align 8, !tbaa !7
  %63 = getelementptr inbounds nuw i64, ptr %1, i64 %59
  %64 = load i64, ptr %63, align 8, !tbaa !7
  %65 = xor i64 %64, %62
  %66 = or i64 %65, %60
  %67 = add nuw nsw i64 %59, 1
  %68 = icmp eq i64 %67, %21
  br i1 %68, label %69, label %58

69:                                               ; preds = %58
  %70 = icmp eq i64 %66, 0
  br i1 %70, label %82, label %71

71:                                               ; preds = %69
  %72 = add nsw i32 %48, -1
  %73 = and i32 %72, %48
  %74 = icmp eq i32 %73, 0
  br i1 %74, label %75, label %47, !llvm.loop !42

75:                                               ; preds = %71, %36
  %76 = icmp eq <8 x i64> %39, zeroinitializer
  %77 = bitcast <8 x i1> %76 to i8
  %78 = icmp eq i8 %77, 0
  br i1 %78, label %79, label %82

79:                                               ; preds = %75
  %80 = add i64 %37, 8
  %81 = and i64 %80, %27
  br label %36, !llvm.loop !43

82:                                               ; preds = %75, %47, %69
  %83 = phi i32 [ %54, %47 ], [ %54, %69 ], [ -1, %75 ]
  ret i32 %83
}

; Function Attrs: nounwind
define range(i32 0, 6) i32 @cc_run(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %3 = load ptr, ptr %2, align 8, !tbaa !44
  %4 = load ptr, ptr %3, align 8, !tbaa !45
  tail call fastcc void @cc_notice(ptr noundef %0) #12
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %26 = load i32, ptr @cc_actions, align 4
  %27 = icmp eq i32 %26, 0
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %29 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %30 = zext i32 %26 to i64
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %32 = load i32, ptr @cc_words, align 4
  %33 = zext i32 %32 to i64
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %35 = load i64, ptr %5, align 8, !tbaa !47
  br label %36

36:                                               ; preds = %80, %1
  %37 = phi i64 [ %35, %1 ], [ %81, %80 ]
  %38 = load i64, ptr %6, align 8, !tbaa !48
  %39 = icmp eq i64 %37, %38
  br i1 %39, label %40, label %78

40:                                               ; preds = %36
  %41 = load i64, ptr %7, align 8, !tbaa !49
  %42 = icmp eq i64 %37, %41
  %43 = load i64, ptr %8, align 8, !tbaa !50
  br i1 %42, label %44, label %55

44:                                               ; preds = %40
  %45 = icmp eq i64 %37, %43
  br i1 %45, label %173, label %46

46:                                               ; preds = %44
  %47 = load i64, ptr %9, align 8, !tbaa !51
  %48 = load i64, ptr %10, align 8, !tbaa !52
  %49 = icmp eq i64 %47, %48
  br i1 %49, label %173, label %50

50:                                               ; preds = %46
  %51 = trunc i64 %37 to i32
  %52 = load ptr, ptr %11, align 8, !tbaa !53
  %53 = add i64 %47, 1
  store i64 %53, ptr %9, align 8, !tbaa !51
  %54 = getelementptr inbounds nuw i32, ptr %52, i64 %47
  store i32 %51, ptr %54, align 4, !tbaa !3
  store i64 %43, ptr %7, align 8, !tbaa !49
  br label %55

55:                                               ; preds = %50, %40
  %56 = phi i64 [ %43, %50 ], [ %41, %40 ]
  %57 = load i64, ptr %12, align 8, !tbaa !54
  %58 = icmp ult i64 %43, %57
  br i1 %58, label %59, label %173

59:                                               ; preds = %55
  %60 = load i64, ptr %9, align 8, !tbaa !51
  %61 = load i64, ptr %13, align 8, !tbaa !55
  %62 = icmp ugt i64 %60, %61
  br i1 %62, label %173, label %63

63:                                               ; preds = %59
  %64 = load atomic i64, ptr %14 monotonic, align 8
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %66, label %173

66:                                               ; preds = %63
  %67 = sub i64 %56, %37
  %68 = load i64, ptr %15, align 8, !tbaa !56
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %73, label %70

70:                                               ; preds = %66
  %71 = load i64, ptr %16, align 8, !tbaa !57
  %72 = icmp ult i64 %37, %71
  br i1 %72, label %73, label %173

73:                                               ; preds = %70, %66
  %74 = sub i64 %57, %43
  %75 = tail call i64 @llvm.umin.i64(i64 %74, i64 4096)
  %76 = add i64 %75, %37
  %77 = tail call i64 @llvm.umin.i64(i64 %76, i64 %56)
  store i64 %77, ptr %6, align 8, !tbaa !48
  br label %78

78:                                               ; preds = %73, %36
  %79 = phi i64 [ %77, %73 ], [ %38, %36 ]
  br label %80

80:                                               ; preds = %170, %78
  %81 = load i64, ptr %5, align 8, !tbaa !47
  %82 = icmp ult i64 %81, %79
  br i1 %82, label %83, label %36, !llvm.loop !58

83:                                               ; preds = %80
  %84 = add i64 %81, 256
  %85 = tail call i64 @llvm.umin.i64(i64 %84, i64 %79)
  %86 = load i64, ptr %8, align 8, !tbaa !50
  %87 = load i64, ptr %17, align 8, !tbaa !59
  %88 = add i64 %86, 2048
  %89 = load i64, ptr %18, align 8, !tbaa !60
  %90 = icmp ugt i64 %88, %89
  br i1 %90, label %173, label %91

91:                                               ; preds = %83
  %92 = load i64, ptr %19, align 8, !tbaa !61
  %93 = icmp ugt i64 %88, %92
  br i1 %93, label %173, label %94

94:                                               ; preds = %91
  %95 = add i64 %87, 256
  %96 = load i64, ptr %20, align 8, !tbaa !62
  %97 = icmp ugt i64 %95, %96
  br i1 %97, label %173, label %98

98:                                               ; preds = %94
  store ptr @cc_insert, ptr %21, align 8, !tbaa !27
  %99 = load ptr, ptr %4, align 8, !tbaa !63
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 16
  %101 = load ptr, ptr %100, align 8, !tbaa !29
  store ptr %101, ptr %22, align 8, !tbaa !19
  %102 = getelementptr inbounds nuw i8, ptr %99, i64 40
  %103 = load i64, ptr %102, align 8, !tbaa !34
  store i64 %103, ptr %23, align 8, !tbaa !20
  store i64 0, ptr %24, align 8, !tbaa !64
  store i64 0, ptr %25, align 8, !tbaa !13
  br i1 %27, label %114, label %104

104:                                              ; preds = %98
  %105 = load ptr, ptr %28, align 8, !tbaa !26
  %106 = load ptr, ptr %29, align 8, !tbaa !65
  br label %107

107:                                              ; preds = %107, %104
  %108 = phi i64 [ 0, %104 ], [ %112, %107 ]
  %109 = getelementptr inbounds nuw i64, ptr %105, i64 %108
  %110 = load i64, ptr %109, align 8, !tbaa !7
  %111 = getelementptr inbounds nuw i64, ptr %106, i64 %108
  store i64 %110, ptr %111, align 8, !tbaa !7
  %112 = add nuw nsw i64 %108, 1
  %113 = icmp eq i64 %112, %30
  br i1 %113, label %114, label %107, !llvm.loop !66

114:                                              ; preds = %107, %98
  %115 = icmp ult i64 %81, %85
  br i1 %115, label %116, label %136

116:                                              ; preds = %114, %133
  %117 = phi i64 [ %134, %133 ], [ %81, %114 ]
  %118 = load atomic i64, ptr %14 monotonic, align 8
  %119 = icmp eq i64 %118, 0
  br i1 %119, label %120, label %136

120:                                              ; preds = %116
  %121 = shl i64 %117, 32
  store i64 %121, ptr %31, align 8, !tbaa !24
  %122 = load ptr, ptr %0, align 8, !tbaa !35
  %123 = mul i64 %117, %33
  %124 = getelementptr inbounds nuw i64, ptr %122, i64 %123
  %125 = tail call i32 @cc_expand(ptr noundef nonnull %4, ptr noundef %124) #13
  %126 = icmp eq i32 %125, 0
  br i1 %126, label %133, label %127

127:                                              ; preds = %120
  %128 = trunc i64 %117 to i32
  %129 = load ptr, ptr %34, align 8, !tbaa !67
  %130 = load i64, ptr %17, align 8, !tbaa !59
  %131 = add i64 %130, 1
  store i64 %131, ptr %17, align 8, !tbaa !59
  %132 = getelementptr inbounds nuw i32, ptr %129, i64 %130
  store i32 %128, ptr %132, align 4, !tbaa !3
  br label %133

133:                                              ; preds = %127, %120
  %134 = add i64 %117, 1
  %135 = icmp eq i64 %134, %85
  br i1 %135, label %136, label %116, !llvm.loop !68

136:                                              ; preds = %133, %116, %114
  %137 = phi i64 [ %81, %114 ], [ %117, %116 ], [ %85, %133 ]
  %138 = load i64, ptr %25, align 8, !tbaa !13
  %139 = trunc i64 %138 to i32
  %140 = and i32 %139, 31
  %141 = icmp ugt i64 %138, 31
  br i1 %141, label %142, label %146

142:                                              ; preds = %136
  %143 = load ptr, ptr %21, align 8, !tbaa !27
  %144 = and i32 %139, 32
  %145 = xor i32 %144, 32
  tail call void %143(ptr noundef nonnull %4, i32 noundef %145, i32 noundef 32) #13
  br label %146

146:                                              ; preds = %142, %136
  %147 = icmp eq i32 %140, 0
  br i1 %147, label %151, label %148

148:                                              ; preds = %146
  %149 = load ptr, ptr %21, align 8, !tbaa !27
  %150 = and i32 %139, 32
  tail call void %149(ptr noundef nonnull %4, i32 noundef %150, i32 noundef %140) #13
  br label %151

151:                                              ; preds = %148, %146
  store i64 0, ptr %25, align 8, !tbaa !13
  %152 = load i64, ptr %24, align 8, !tbaa !64
  %153 = icmp eq i64 %152, 0
  br i1 %153, label %170, label %154

154:                                              ; preds = %151
  br i1 %27, label %165, label %155

155:                                              ; preds = %154
  %156 = load ptr, ptr %29, align 8, !tbaa !65
  %157 = load ptr, ptr %28, align 8, !tbaa !26
  br label %158

158:                                              ; preds = %158, %155
  %159 = phi i64 [ 0, %155 ], [ %163, %158 ]
  %160 = getelementptr inbounds nuw i64, ptr %156, i64 %159
  %161 = load i64, ptr %160, align 8, !tbaa !7
  %162 = getelementptr inbounds nuw i64, ptr %157, i64 %159
  store i64 %161, ptr %162, align 8, !tbaa !7
  %163 = add nuw nsw i64 %159, 1
  %164 = icmp eq i64 %163, %30
  br i1 %164, label %165, label %158, !llvm.loop !69

165:                                              ; preds = %158, %154
  store i64 %86, ptr %8, align 8, !tbaa !50
  store i64 %87, ptr %17, align 8, !tbaa !59
  %166 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %166, align 8, !tbaa !70
  %167 = load atomic i64, ptr %14 monotonic, align 8
  %168 = icmp eq i64 %167, 0
  %169 = select i1 %168, i32 4, i32 1
  br label %173

170:                                              ; preds = %151
  store i64 %137, ptr %5, align 8, !tbaa !47
  tail call fastcc void @cc_notice(ptr noundef nonnull %0) #12
  %171 = load atomic i64, ptr %14 monotonic, align 8
  %172 = icmp eq i64 %171, 0
  br i1 %172, label %80, label %173

173:                                              ; preds = %70, %63, %59, %55, %46, %44, %91, %94, %170, %83, %165
  %174 = phi i32 [ %169, %165 ], [ 4, %91 ], [ 4, %83 ], [ 1, %170 ], [ 4, %94 ], [ 1, %63 ], [ 3, %59 ], [ 2, %55 ], [ 4, %46 ], [ 0, %44 ], [ 5, %70 ]
  ret i32 %174
}

; Function Attrs: nounwind
define internal fastcc void @cc_notice(ptr noundef captures(none) %0) unnamed_addr #0 {
  %2 = load i32, ptr @cc_watch_words, align 4, !tbaa !3
  %3 = zext i32 %2 to i64
  %4 = alloca i64, i64 %3, align 16
  %5 = icmp eq i32 %2, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %34

9:                                                ; preds = %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %11 = load ptr, ptr %10, align 8, !tbaa !71
  br label %22

12:                                               ; preds = %22
  %13 = icmp eq i64 %27, 0
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br i1 %13, label %34, label %16

16:                                               ; preds = %12
  %17 = load i64, ptr %14, align 8, !tbaa !72
  %18 = load i32, ptr @cc_words, align 4
  %19 = zext i32 %18 to i64
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 184
  br label %30

22:                                               ; preds = %9, %22
  %23 = phi i64 [ 0, %9 ], [ %28, %22 ]
  %24 = phi i64 [ 0, %9 ], [ %27, %22 ]
  %25 = getelementptr inbounds nuw i64, ptr %11, i64 %23
  %26 = load i64, ptr %25, align 8, !tbaa !7
  %27 = or i64 %26, %24
  %28 = add nuw nsw i64 %23, 1
  %29 = icmp eq i64 %28, %3
  br i1 %29, label %12, label %22, !llvm.loop !73

30:                                               ; preds = %16, %71
  %31 = phi i64 [ %17, %16 ], [ %73, %71 ]
  %32 = load i64, ptr %15, align 8, !tbaa !50
  %33 = icmp ult i64 %31, %32
  br i1 %33, label %38, label %34

34:                                               ; preds = %30, %71, %6, %12
  %35 = phi ptr [ %8, %6 ], [ %15, %12 ], [ %15, %71 ], [ %15, %30 ]
  %36 = phi ptr [ %7, %6 ], [ %14, %12 ], [ %14, %71 ], [ %14, %30 ]
  %37 = load i64, ptr %35, align 8, !tbaa !50
  store i64 %37, ptr %36, align 8, !tbaa !72
  ret void

38:                                               ; preds = %30
  %39 = load ptr, ptr %0, align 8, !tbaa !35
  %40 = mul i64 %31, %19
  %41 = getelementptr inbounds nuw i64, ptr %39, i64 %40
  call void @cc_watch(ptr noundef %41, ptr noundef nonnull %4) #13
  %42 = load ptr, ptr %20, align 8, !tbaa !71
  %43 = trunc i64 %31 to i32
  br label %46

44:                                               ; preds = %59
  %45 = load ptr, ptr %20, align 8, !tbaa !71
  br label %74

46:                                               ; preds = %38, %59
  %47 = phi i64 [ 0, %38 ], [ %62, %59 ]
  %48 = getelementptr inbounds nuw i64, ptr %4, i64 %47
  %49 = load i64, ptr %48, align 8, !tbaa !7
  %50 = getelementptr inbounds nuw i64, ptr %42, i64 %47
  %51 = load i64, ptr %50, align 8, !tbaa !7
  %52 = and i64 %51, %49
  %53 = icmp eq i64 %52, 0
  br i1 %53, label %59, label %54

54:                                               ; preds = %46
  %55 = load ptr, ptr %21, align 8, !tbaa !74
  %56 = shl i64 %47, 6
  %57 = and i64 %56, 4294967232
  %58 = getelementptr inbounds nuw i32, ptr %55, i64 %57
  br label %64

59:                                               ; preds = %64, %46
  %60 = xor i64 %49, -1
  %61 = and i64 %51, %60
  store i64 %61, ptr %50, align 8, !tbaa !7
  %62 = add nuw nsw i64 %47, 1
  %63 = icmp eq i64 %62, %3
  br i1 %63, label %44, label %46, !llvm.loop !75

64:                                               ; preds = %54, %64
  %65 = phi i64 [ %52, %54 ], [ %69, %64 ]
  %66 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %65, i1 true)
  %67 = getelementptr inbounds nuw i32, ptr %58, i64 %66
  store i32 %43, ptr %67, align 4, !tbaa !3
  %68 = add i64 %65, -1
  %69 = and i64 %68, %65
  %70 = icmp eq i64 %69, 0
  br i1 %70, label %59, label %64, !llvm.loop !76

71:                                               ; preds = %74
  %72 = icmp eq i64 %79, 0
  %73 = add i64 %31, 1
  br i1 %72, label %34, label %30, !llvm.loop !77

74:                                               ; preds = %44, %74
  %75 = phi i64 [ 0, %44 ], [ %80, %74 ]
  %76 = phi i64 [ 0, %44 ], [ %79, %74 ]
  %77 = getelementptr inbounds nuw i64, ptr %45, i64 %75
  %78 = load i64, ptr %77, align 8, !tbaa !7
  %79 = or i64 %78, %76
  %80 = add nuw nsw i64 %75, 1
  %81 = icmp eq i64 %80, %3
  br i1 %81, label %71, label %74, !llvm.loop !78
}

; Function Attrs: nounwind
define i32 @cc_join(ptr noundef captures(none) %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %4 = load ptr, ptr %3, align 8, !tbaa !79
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %26 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %29 = load i32, ptr @cc_actions, align 4
  %30 = icmp eq i32 %29, 0
  %31 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %32 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %33 = zext i32 %29 to i64
  %34 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %35 = load i32, ptr @cc_words, align 4
  %36 = zext i32 %35 to i64
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %39 = getelementptr inbounds nuw i8, ptr %1, i64 136
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %43 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %44 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %45 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %47 = load i32, ptr @cc_watch_words, align 4
  %48 = icmp eq i32 %47, 0
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %51 = zext i32 %47 to i64
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 192
  br label %53

53:                                               ; preds = %524, %2
  %54 = phi ptr [ %525, %524 ], [ %4, %2 ]
  %55 = load i64, ptr %5, align 8, !tbaa !80
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %57, label %125

57:                                               ; preds = %53
  %58 = load i64, ptr %7, align 8, !tbaa !47
  %59 = load i64, ptr %8, align 8, !tbaa !49
  %60 = icmp eq i64 %58, %59
  br i1 %60, label %61, label %79

61:                                               ; preds = %57
  %62 = load i64, ptr %9, align 8, !tbaa !50
  %63 = icmp eq i64 %58, %62
  br i1 %63, label %123, label %64

64:                                               ; preds = %61
  %65 = load i64, ptr %10, align 8, !tbaa !54
  %66 = icmp ult i64 %62, %65
  br i1 %66, label %67, label %123

67:                                               ; preds = %64
  %68 = load i64, ptr %11, align 8, !tbaa !51
  %69 = load i64, ptr %12, align 8, !tbaa !52
  %70 = icmp eq i64 %68, %69
  br i1 %70, label %123, label %71

71:                                               ; preds = %67
  %72 = load i64, ptr %13, align 8, !tbaa !55
  %73 = icmp ult i64 %68, %72
  br i1 %73, label %74, label %123

74:                                               ; preds = %71
  %75 = trunc i64 %58 to i32
  %76 = load ptr, ptr %14, align 8, !tbaa !53
  %77 = add nuw i64 %68, 1
  store i64 %77, ptr %11, align 8, !tbaa !51
  %78 = getelementptr inbounds nuw i32, ptr %76, i64 %68
  store i32 %75, ptr %78, align 4, !tbaa !3
  store i64 %62, ptr %8, align 8, !tbaa !49
  br label %79

79:                                               ; preds = %74, %57
  %80 = phi i64 [ %59, %57 ], [ %62, %74 ]
  %81 = sub i64 %80, %58
  %82 = load i64, ptr %6, align 8, !tbaa !81
  %83 = getelementptr inbounds nuw i8, ptr %54, i64 80
  %84 = load i64, ptr %83, align 8, !tbaa !82
  %85 = mul i64 %84, %82
  %86 = icmp eq i64 %80, %58
  br i1 %86, label %123, label %87

87:                                               ; preds = %79
  %88 = load i64, ptr %15, align 8, !tbaa !56
  %89 = icmp ult i64 %81, %88
  br i1 %89, label %123, label %90

90:                                               ; preds = %87
  %91 = load i64, ptr %16, align 8, !tbaa !48
  %92 = icmp eq i64 %91, %58
  br i1 %92, label %93, label %123

93:                                               ; preds = %90
  %94 = load i64, ptr %17, align 8, !tbaa !57
  %95 = icmp ult i64 %58, %94
  br i1 %95, label %123, label %96

96:                                               ; preds = %93
  %97 = load atomic i64, ptr %18 monotonic, align 8
  %98 = icmp eq i64 %97, 0
  br i1 %98, label %99, label %123

99:                                               ; preds = %96
  %100 = load i64, ptr %9, align 8, !tbaa !50
  %101 = add i64 %100, %85
  %102 = load i64, ptr %19, align 8, !tbaa !60
  %103 = icmp ugt i64 %101, %102
  br i1 %103, label %123, label %104

104:                                              ; preds = %99
  %105 = load i64, ptr %20, align 8, !tbaa !61
  %106 = icmp ugt i64 %101, %105
  br i1 %106, label %123, label %107

107:                                              ; preds = %104
  %108 = load i64, ptr %21, align 8, !tbaa !59
  %109 = getelementptr inbounds nuw i8, ptr %54, i64 32
  %110 = load i64, ptr %109, align 8, !tbaa !85
  %111 = add i64 %110, %108
  %112 = load i64, ptr %22, align 8, !tbaa !62
  %113 = icmp ugt i64 %111, %112
  br i1 %113, label %123, label %114

114:                                              ; preds = %107
  %115 = getelementptr inbounds nuw i8, ptr %54, i64 40
  store i64 %58, ptr %115, align 8, !tbaa !86
  store i64 %58, ptr %54, align 8, !tbaa !87
  %116 = getelementptr inbounds nuw i8, ptr %54, i64 24
  %117 = load i64, ptr %116, align 8, !tbaa !88
  %118 = tail call i64 @llvm.umin.i64(i64 %117, i64 %81)
  %119 = add i64 %118, %58
  %120 = getelementptr inbounds nuw i8, ptr %54, i64 8
  store i64 %119, ptr %120, align 8, !tbaa !89
  %121 = getelementptr inbounds nuw i8, ptr %54, i64 16
  store i64 %100, ptr %121, align 8, !tbaa !90
  %122 = getelementptr inbounds nuw i8, ptr %54, i64 48
  store i64 0, ptr %122, align 8, !tbaa !91
  br label %123

123:                                              ; preds = %61, %64, %67, %71, %79, %87, %90, %93, %96, %99, %104, %107, %114
  %124 = phi i64 [ 0, %114 ], [ 6, %79 ], [ 1, %96 ], [ 6, %93 ], [ 6, %90 ], [ 6, %87 ], [ 4, %107 ], [ 4, %104 ], [ 4, %99 ], [ 6, %61 ], [ 6, %64 ], [ 6, %67 ], [ 6, %71 ]
  store i64 %124, ptr %23, align 8, !tbaa !92
  br label %125

125:                                              ; preds = %123, %53
  %126 = getelementptr inbounds nuw i8, ptr %54, i64 64
  %127 = load atomic i64, ptr %126 acquire, align 8
  %128 = getelementptr inbounds nuw i8, ptr %54, i64 56
  %129 = atomicrmw add ptr %128, i64 1 acq_rel, align 8
  %130 = add i64 %129, 1
  %131 = load i64, ptr %6, align 8, !tbaa !81
  %132 = icmp eq i64 %130, %131
  br i1 %132, label %138, label %133

133:                                              ; preds = %125
  %134 = load atomic i64, ptr %126 acquire, align 8
  %135 = icmp eq i64 %134, %127
  br i1 %135, label %136, label %149

136:                                              ; preds = %133
  %137 = getelementptr inbounds nuw i8, ptr %54, i64 136
  br label %140

138:                                              ; preds = %125
  store atomic i64 0, ptr %128 monotonic, align 8
  %139 = add i64 %127, 1
  store atomic i64 %139, ptr %126 release, align 8
  br label %149

140:                                              ; preds = %145, %136
  %141 = phi i32 [ 0, %136 ], [ %146, %145 ]
  tail call void @llvm.x86.sse2.pause()
  %142 = icmp ugt i32 %141, 19999
  br i1 %142, label %143, label %145

143:                                              ; preds = %140
  %144 = load ptr, ptr %137, align 8, !tbaa !93
  tail call void %144() #13
  br label %145

145:                                              ; preds = %143, %140
  %146 = add i32 %141, 1
  %147 = load atomic i64, ptr %126 acquire, align 8
  %148 = icmp eq i64 %147, %127
  br i1 %148, label %140, label %149, !llvm.loop !94

149:                                              ; preds = %145, %133, %138
  %150 = load i64, ptr %23, align 8, !tbaa !92
  %151 = icmp eq i64 %150, 0
  br i1 %151, label %154, label %152

152:                                              ; preds = %149
  %153 = trunc i64 %150 to i32
  ret i32 %153

154:                                              ; preds = %149
  %155 = load ptr, ptr %3, align 8, !tbaa !79
  store ptr @cc_share, ptr %24, align 8, !tbaa !27
  %156 = load ptr, ptr %1, align 8, !tbaa !63
  %157 = getelementptr inbounds nuw i8, ptr %156, i64 16
  %158 = load ptr, ptr %157, align 8, !tbaa !29
  store ptr %158, ptr %25, align 8, !tbaa !19
  %159 = getelementptr inbounds nuw i8, ptr %156, i64 40
  %160 = load i64, ptr %159, align 8, !tbaa !34
  store i64 %160, ptr %26, align 8, !tbaa !20
  store i64 0, ptr %27, align 8, !tbaa !64
  store i64 0, ptr %28, align 8, !tbaa !13
  br i1 %30, label %171, label %161

161:                                              ; preds = %154
  %162 = load ptr, ptr %31, align 8, !tbaa !26
  %163 = load ptr, ptr %32, align 8, !tbaa !65
  br label %164

164:                                              ; preds = %164, %161
  %165 = phi i64 [ 0, %161 ], [ %169, %164 ]
  %166 = getelementptr inbounds nuw i64, ptr %162, i64 %165
  %167 = load i64, ptr %166, align 8, !tbaa !7
  %168 = getelementptr inbounds nuw i64, ptr %163, i64 %165
  store i64 %167, ptr %168, align 8, !tbaa !7
  %169 = add nuw nsw i64 %165, 1
  %170 = icmp eq i64 %169, %33
  br i1 %170, label %171, label %164, !llvm.loop !66

171:                                              ; preds = %164, %154
  %172 = load i64, ptr %6, align 8, !tbaa !81
  %173 = getelementptr inbounds nuw i8, ptr %155, i64 16
  %174 = load i64, ptr %173, align 8, !tbaa !90
  %175 = load i64, ptr %34, align 8, !tbaa !95
  %176 = mul i64 %175, %172
  %177 = add i64 %176, %174
  %178 = or i64 %174, 511
  %179 = add i64 %178, 513
  %180 = icmp ugt i64 %179, %177
  br i1 %180, label %207, label %181

181:                                              ; preds = %171
  %182 = add i64 %178, 1
  br label %183

183:                                              ; preds = %204, %181
  %184 = phi i64 [ %179, %181 ], [ %205, %204 ]
  %185 = phi i64 [ %182, %181 ], [ %184, %204 ]
  %186 = lshr i64 %185, 18
  %187 = urem i64 %186, %172
  %188 = load i64, ptr %5, align 8, !tbaa !80
  %189 = icmp eq i64 %187, %188
  br i1 %189, label %190, label %204

190:                                              ; preds = %183
  %191 = mul i64 %185, %36
  %192 = mul i64 %184, %36
  %193 = icmp ult i64 %191, %192
  br i1 %193, label %194, label %196

194:                                              ; preds = %190
  %195 = load ptr, ptr %0, align 8, !tbaa !35
  br label %199

196:                                              ; preds = %199, %190
  %197 = load ptr, ptr %37, align 8, !tbaa !96
  %198 = getelementptr inbounds nuw i32, ptr %197, i64 %185
  store volatile i32 0, ptr %198, align 4, !tbaa !3
  br label %204

199:                                              ; preds = %199, %194
  %200 = phi i64 [ %191, %194 ], [ %202, %199 ]
  %201 = getelementptr inbounds nuw i64, ptr %195, i64 %200
  store volatile i64 0, ptr %201, align 8, !tbaa !7
  %202 = add i64 %200, 512
  %203 = icmp ult i64 %202, %192
  br i1 %203, label %199, label %196, !llvm.loop !97

204:                                              ; preds = %196, %183
  %205 = add i64 %184, 512
  %206 = icmp ugt i64 %205, %177
  br i1 %206, label %207, label %183, !llvm.loop !98

207:                                              ; preds = %204, %171
  store i64 0, ptr %34, align 8, !tbaa !95
  %208 = getelementptr inbounds nuw i8, ptr %155, i64 40
  %209 = getelementptr inbounds nuw i8, ptr %155, i64 48
  %210 = load atomic i64, ptr %209 monotonic, align 8
  %211 = icmp eq i64 %210, 0
  br i1 %211, label %212, label %250

212:                                              ; preds = %207
  %213 = getelementptr inbounds nuw i8, ptr %155, i64 8
  %214 = getelementptr inbounds nuw i8, ptr %155, i64 128
  br label %215

215:                                              ; preds = %247, %212
  %216 = atomicrmw add ptr %208, i64 128 monotonic, align 8
  %217 = load i64, ptr %213, align 8, !tbaa !89
  %218 = icmp ult i64 %216, %217
  br i1 %218, label %219, label %250

219:                                              ; preds = %215
  %220 = add i64 %216, 128
  %221 = tail call i64 @llvm.umin.i64(i64 %220, i64 %217)
  %222 = icmp ult i64 %216, -128
  br i1 %222, label %223, label %247

223:                                              ; preds = %219, %241
  %224 = phi i64 [ %244, %241 ], [ %216, %219 ]
  %225 = shl i64 %224, 32
  store i64 %225, ptr %38, align 8, !tbaa !24
  %226 = load ptr, ptr %0, align 8, !tbaa !35
  %227 = mul i64 %224, %36
  %228 = getelementptr inbounds nuw i64, ptr %226, i64 %227
  %229 = tail call i32 @cc_expand(ptr noundef nonnull %1, ptr noundef %228) #13
  %230 = trunc i32 %229 to i8
  %231 = load ptr, ptr %214, align 8, !tbaa !99
  %232 = load i64, ptr %155, align 8, !tbaa !87
  %233 = sub i64 %224, %232
  %234 = getelementptr inbounds nuw i8, ptr %231, i64 %233
  store i8 %230, ptr %234, align 1, !tbaa !38
  %235 = load i64, ptr %28, align 8, !tbaa !13
  %236 = icmp ugt i64 %235, 8388608
  br i1 %236, label %237, label %241

237:                                              ; preds = %223
  %238 = load atomic i64, ptr %18 monotonic, align 8
  %239 = icmp eq i64 %238, 0
  br i1 %239, label %241, label %240

240:                                              ; preds = %237
  store atomic i64 1, ptr %209 monotonic, align 8
  br label %241

241:                                              ; preds = %240, %237, %223
  %242 = load atomic i64, ptr %209 monotonic, align 8
  %243 = icmp eq i64 %242, 0
  %244 = add nuw i64 %224, 1
  %245 = icmp ult i64 %244, %221
  %246 = select i1 %243, i1 %245, i1 false
  br i1 %246, label %223, label %247, !llvm.loop !100

247:                                              ; preds = %241, %219
  %248 = load atomic i64, ptr %209 monotonic, align 8
  %249 = icmp eq i64 %248, 0
  br i1 %249, label %215, label %250

250:                                              ; preds = %247, %215, %207
  %251 = load i64, ptr %28, align 8, !tbaa !13
  %252 = trunc i64 %251 to i32
  %253 = and i32 %252, 31
  %254 = icmp ugt i64 %251, 31
  br i1 %254, label %255, label %259

255:                                              ; preds = %250
  %256 = load ptr, ptr %24, align 8, !tbaa !27
  %257 = and i32 %252, 32
  %258 = xor i32 %257, 32
  tail call void %256(ptr noundef nonnull %1, i32 noundef %258, i32 noundef 32) #13
  br label %259

259:                                              ; preds = %255, %250
  %260 = icmp eq i32 %253, 0
  br i1 %260, label %264, label %261

261:                                              ; preds = %259
  %262 = load ptr, ptr %24, align 8, !tbaa !27
  %263 = and i32 %252, 32
  tail call void %262(ptr noundef nonnull %1, i32 noundef %263, i32 noundef %253) #13
  br label %264

264:                                              ; preds = %261, %259
  store i64 0, ptr %28, align 8, !tbaa !13
  %265 = load i64, ptr %5, align 8, !tbaa !80
  %266 = getelementptr inbounds nuw i8, ptr %155, i64 80
  %267 = load i64, ptr %266, align 8, !tbaa !82
  %268 = mul i64 %267, %265
  %269 = getelementptr inbounds nuw i8, ptr %155, i64 8
  %270 = load i64, ptr %269, align 8, !tbaa !89
  %271 = load i64, ptr %155, align 8, !tbaa !87
  %272 = sub i64 %270, %271
  %273 = icmp ult i64 %272, 65
  br i1 %273, label %279, label %274

274:                                              ; preds = %264
  %275 = add i64 %272, -1
  %276 = lshr i64 %275, 6
  %277 = tail call range(i64 6, 65) i64 @llvm.ctlz.i64(i64 %276, i1 true)
  %278 = sub nuw nsw i64 64, %277
  br label %279

279:                                              ; preds = %274, %264
  %280 = phi i64 [ %278, %274 ], [ 0, %264 ]
  br label %288

281:                                              ; preds = %288
  %282 = load i64, ptr %34, align 8, !tbaa !95
  %283 = add i64 %282, %268
  %284 = icmp ult i64 %268, %283
  br i1 %284, label %285, label %306

285:                                              ; preds = %281
  %286 = getelementptr inbounds nuw i8, ptr %155, i64 96
  %287 = load ptr, ptr %286, align 8, !tbaa !101
  br label %293

288:                                              ; preds = %288, %279
  %289 = phi i64 [ 0, %279 ], [ %291, %288 ]
  %290 = getelementptr inbounds nuw i64, ptr %39, i64 %289
  store i64 0, ptr %290, align 8, !tbaa !7
  %291 = add nuw nsw i64 %289, 1
  %292 = icmp eq i64 %291, 64
  br i1 %292, label %281, label %288, !llvm.loop !102

293:                                              ; preds = %293, %285
  %294 = phi i64 [ %268, %285 ], [ %304, %293 ]
  %295 = getelementptr inbounds nuw i64, ptr %287, i64 %294
  %296 = load i64, ptr %295, align 8, !tbaa !7
  %297 = lshr i64 %296, 32
  %298 = load i64, ptr %155, align 8, !tbaa !87
  %299 = sub i64 %297, %298
  %300 = lshr i64 %299, %280
  %301 = getelementptr inbounds nuw i64, ptr %39, i64 %300
  %302 = load i64, ptr %301, align 8, !tbaa !7
  %303 = add i64 %302, 1
  store i64 %303, ptr %301, align 8, !tbaa !7
  %304 = add nuw i64 %294, 1
  %305 = icmp eq i64 %304, %283
  br i1 %305, label %306, label %293, !llvm.loop !103

306:                                              ; preds = %293, %281
  %307 = load ptr, ptr %3, align 8, !tbaa !79
  %308 = getelementptr inbounds nuw i8, ptr %307, i64 64
  %309 = load atomic i64, ptr %308 acquire, align 8
  %310 = getelementptr inbounds nuw i8, ptr %307, i64 56
  %311 = atomicrmw add ptr %310, i64 1 acq_rel, align 8
  %312 = add i64 %311, 1
  %313 = load i64, ptr %6, align 8, !tbaa !81
  %314 = icmp eq i64 %312, %313
  br i1 %314, label %320, label %315

315:                                              ; preds = %306
  %316 = load atomic i64, ptr %308 acquire, align 8
  %317 = icmp eq i64 %316, %309
  br i1 %317, label %318, label %331

318:                                              ; preds = %315
  %319 = getelementptr inbounds nuw i8, ptr %307, i64 136
  br label %322

320:                                              ; preds = %306
  store atomic i64 0, ptr %310 monotonic, align 8
  %321 = add i64 %309, 1
  store atomic i64 %321, ptr %308 release, align 8
  br label %331

322:                                              ; preds = %327, %318
  %323 = phi i32 [ 0, %318 ], [ %328, %327 ]
  tail call void @llvm.x86.sse2.pause()
  %324 = icmp ugt i32 %323, 19999
  br i1 %324, label %325, label %327

325:                                              ; preds = %322
  %326 = load ptr, ptr %319, align 8, !tbaa !93
  tail call void %326() #13
  br label %327

327:                                              ; preds = %325, %322
  %328 = add i32 %323, 1
  %329 = load atomic i64, ptr %308 acquire, align 8
  %330 = icmp eq i64 %329, %309
  br i1 %330, label %322, label %331, !llvm.loop !94

331:                                              ; preds = %327, %315, %320
  %332 = load i64, ptr %6, align 8, !tbaa !81
  %333 = icmp eq i64 %332, 0
  br i1 %333, label %336, label %334

334:                                              ; preds = %331
  %335 = load ptr, ptr %40, align 8, !tbaa !44
  br label %342

336:                                              ; preds = %342, %331
  %337 = phi i64 [ 0, %331 ], [ %349, %342 ]
  %338 = load ptr, ptr %3, align 8, !tbaa !79
  %339 = getelementptr inbounds nuw i8, ptr %338, i64 48
  %340 = load i64, ptr %339, align 8, !tbaa !91
  %341 = icmp eq i64 %340, 0
  br i1 %341, label %352, label %361

342:                                              ; preds = %342, %334
  %343 = phi i64 [ 0, %334 ], [ %350, %342 ]
  %344 = phi i64 [ 0, %334 ], [ %349, %342 ]
  %345 = getelementptr inbounds nuw ptr, ptr %335, i64 %343
  %346 = load ptr, ptr %345, align 8, !tbaa !45
  %347 = getelementptr inbounds nuw i8, ptr %346, i64 120
  %348 = load i64, ptr %347, align 8, !tbaa !95
  %349 = add i64 %348, %344
  %350 = add nuw i64 %343, 1
  %351 = icmp eq i64 %350, %332
  br i1 %351, label %336, label %342, !llvm.loop !104

352:                                              ; preds = %336
  %353 = load i64, ptr %10, align 8, !tbaa !54
  %354 = add i64 %337, 4096
  %355 = icmp ult i64 %353, %354
  br i1 %355, label %361, label %356

356:                                              ; preds = %352
  %357 = load i64, ptr %9, align 8, !tbaa !50
  %358 = sub i64 %353, %337
  %359 = add i64 %358, -4096
  %360 = icmp ugt i64 %357, %359
  br i1 %360, label %361, label %393

361:                                              ; preds = %336, %352, %356
  %362 = load i64, ptr %5, align 8, !tbaa !80
  %363 = getelementptr inbounds nuw i8, ptr %338, i64 80
  %364 = load i64, ptr %363, align 8, !tbaa !82
  %365 = mul i64 %364, %362
  %366 = load i64, ptr %34, align 8, !tbaa !95
  %367 = add i64 %366, %365
  %368 = icmp ult i64 %365, %367
  br i1 %368, label %369, label %373

369:                                              ; preds = %361
  %370 = load ptr, ptr %41, align 8, !tbaa !29
  %371 = getelementptr inbounds nuw i8, ptr %338, i64 104
  %372 = load ptr, ptr %371, align 8, !tbaa !105
  br label %384

373:                                              ; preds = %384, %361
  br i1 %30, label %395, label %374

374:                                              ; preds = %373
  %375 = load ptr, ptr %32, align 8, !tbaa !65
  %376 = load ptr, ptr %31, align 8, !tbaa !26
  br label %377

377:                                              ; preds = %377, %374
  %378 = phi i64 [ 0, %374 ], [ %382, %377 ]
  %379 = getelementptr inbounds nuw i64, ptr %375, i64 %378
  %380 = load i64, ptr %379, align 8, !tbaa !7
  %381 = getelementptr inbounds nuw i64, ptr %376, i64 %378
  store i64 %380, ptr %381, align 8, !tbaa !7
  %382 = add nuw nsw i64 %378, 1
  %383 = icmp eq i64 %382, %33
  br i1 %383, label %395, label %377, !llvm.loop !69

384:                                              ; preds = %384, %369
  %385 = phi i64 [ %365, %369 ], [ %389, %384 ]
  %386 = getelementptr inbounds nuw i64, ptr %372, i64 %385
  %387 = load i64, ptr %386, align 8, !tbaa !7
  %388 = getelementptr inbounds nuw i64, ptr %370, i64 %387
  store i64 0, ptr %388, align 8, !tbaa !7
  %389 = add nuw i64 %385, 1
  %390 = load i64, ptr %34, align 8, !tbaa !95
  %391 = add i64 %390, %365
  %392 = icmp ult i64 %389, %391
  br i1 %392, label %384, label %373, !llvm.loop !106

393:                                              ; preds = %356
  tail call fastcc void @cc_settle(ptr noundef nonnull %0, ptr noundef nonnull %1) #12
  %394 = load ptr, ptr %3, align 8, !tbaa !79
  br label %395

395:                                              ; preds = %377, %373, %393
  %396 = phi ptr [ %394, %393 ], [ %338, %373 ], [ %338, %377 ]
  %397 = phi i1 [ true, %393 ], [ false, %373 ], [ false, %377 ]
  %398 = phi i64 [ 1, %393 ], [ 0, %373 ], [ 0, %377 ]
  %399 = getelementptr inbounds nuw i8, ptr %396, i64 64
  %400 = load atomic i64, ptr %399 acquire, align 8
  %401 = getelementptr inbounds nuw i8, ptr %396, i64 56
  %402 = atomicrmw add ptr %401, i64 1 acq_rel, align 8
  %403 = add i64 %402, 1
  %404 = load i64, ptr %6, align 8, !tbaa !81
  %405 = icmp eq i64 %403, %404
  br i1 %405, label %411, label %406

406:                                              ; preds = %395
  %407 = load atomic i64, ptr %399 acquire, align 8
  %408 = icmp eq i64 %407, %400
  br i1 %408, label %409, label %422

409:                                              ; preds = %406
  %410 = getelementptr inbounds nuw i8, ptr %396, i64 136
  br label %413

411:                                              ; preds = %395
  store atomic i64 0, ptr %401 monotonic, align 8
  %412 = add i64 %400, 1
  store atomic i64 %412, ptr %399 release, align 8
  br label %422

413:                                              ; preds = %418, %409
  %414 = phi i32 [ 0, %409 ], [ %419, %418 ]
  tail call void @llvm.x86.sse2.pause()
  %415 = icmp ugt i32 %414, 19999
  br i1 %415, label %416, label %418

416:                                              ; preds = %413
  %417 = load ptr, ptr %410, align 8, !tbaa !93
  tail call void %417() #13
  br label %418

418:                                              ; preds = %416, %413
  %419 = add i32 %414, 1
  %420 = load atomic i64, ptr %399 acquire, align 8
  %421 = icmp eq i64 %420, %400
  br i1 %421, label %413, label %422, !llvm.loop !94

422:                                              ; preds = %418, %406, %411
  %423 = load i64, ptr %42, align 8, !tbaa !107
  %424 = add i64 %423, %398
  store i64 %424, ptr %42, align 8, !tbaa !107
  %425 = load i64, ptr %5, align 8, !tbaa !80
  %426 = icmp eq i64 %425, 0
  br i1 %426, label %427, label %524, !llvm.loop !108

427:                                              ; preds = %422
  br i1 %397, label %428, label %514

428:                                              ; preds = %427
  %429 = load ptr, ptr %3, align 8, !tbaa !79
  %430 = load i64, ptr %6, align 8, !tbaa !81
  %431 = icmp eq i64 %430, 0
  br i1 %431, label %436, label %432

432:                                              ; preds = %428
  %433 = load ptr, ptr %40, align 8, !tbaa !44
  %434 = load i64, ptr %9, align 8, !tbaa !50
  br label %444

435:                                              ; preds = %444
  store i64 %451, ptr %9, align 8, !tbaa !50
  br label %436

436:                                              ; preds = %435, %428
  %437 = load i64, ptr %429, align 8, !tbaa !87
  %438 = getelementptr inbounds nuw i8, ptr %429, i64 8
  %439 = load i64, ptr %438, align 8, !tbaa !89
  %440 = icmp ult i64 %437, %439
  br i1 %440, label %441, label %454

441:                                              ; preds = %436
  %442 = getelementptr inbounds nuw i8, ptr %429, i64 128
  %443 = load ptr, ptr %442, align 8, !tbaa !99
  br label %457

444:                                              ; preds = %444, %432
  %445 = phi i64 [ %434, %432 ], [ %451, %444 ]
  %446 = phi i64 [ 0, %432 ], [ %452, %444 ]
  %447 = getelementptr inbounds nuw ptr, ptr %433, i64 %446
  %448 = load ptr, ptr %447, align 8, !tbaa !45
  %449 = getelementptr inbounds nuw i8, ptr %448, i64 120
  %450 = load i64, ptr %449, align 8, !tbaa !95
  %451 = add i64 %450, %445
  %452 = add nuw i64 %446, 1
  %453 = icmp eq i64 %452, %430
  br i1 %453, label %435, label %444, !llvm.loop !109

454:                                              ; preds = %469, %436
  br i1 %48, label %474, label %455

455:                                              ; preds = %454
  %456 = load ptr, ptr %49, align 8, !tbaa !71
  br label %482

457:                                              ; preds = %469, %441
  %458 = phi i64 [ %437, %441 ], [ %470, %469 ]
  %459 = sub nuw i64 %458, %437
  %460 = getelementptr inbounds nuw i8, ptr %443, i64 %459
  %461 = load i8, ptr %460, align 1, !tbaa !38
  %462 = icmp eq i8 %461, 0
  br i1 %462, label %469, label %463

463:                                              ; preds = %457
  %464 = trunc i64 %458 to i32
  %465 = load ptr, ptr %46, align 8, !tbaa !67
  %466 = load i64, ptr %21, align 8, !tbaa !59
  %467 = add i64 %466, 1
  store i64 %467, ptr %21, align 8, !tbaa !59
  %468 = getelementptr inbounds nuw i32, ptr %465, i64 %466
  store i32 %464, ptr %468, align 4, !tbaa !3
  br label %469

469:                                              ; preds = %463, %457
  %470 = add nuw i64 %458, 1
  %471 = icmp eq i64 %470, %439
  br i1 %471, label %454, label %457, !llvm.loop !110

472:                                              ; preds = %492
  %473 = load i64, ptr %438, align 8, !tbaa !89
  br label %474

474:                                              ; preds = %472, %454
  %475 = phi i64 [ %473, %472 ], [ %439, %454 ]
  %476 = load i64, ptr %9, align 8, !tbaa !50
  store i64 %476, ptr %52, align 8, !tbaa !72
  store i64 %475, ptr %16, align 8, !tbaa !48
  store i64 %475, ptr %7, align 8, !tbaa !47
  %477 = getelementptr inbounds nuw i8, ptr %429, i64 24
  %478 = load i64, ptr %477, align 8, !tbaa !88
  %479 = getelementptr inbounds nuw i8, ptr %429, i64 32
  %480 = load i64, ptr %479, align 8, !tbaa !85
  %481 = icmp ult i64 %478, %480
  br i1 %481, label %512, label %524

482:                                              ; preds = %492, %455
  %483 = phi i64 [ 0, %455 ], [ %493, %492 ]
  %484 = getelementptr inbounds nuw i64, ptr %456, i64 %483
  %485 = load i64, ptr %484, align 8, !tbaa !7
  %486 = icmp eq i64 %485, 0
  br i1 %486, label %492, label %487

487:                                              ; preds = %482
  %488 = load ptr, ptr %50, align 8, !tbaa !74
  %489 = shl i64 %483, 6
  %490 = and i64 %489, 4294967232
  %491 = getelementptr inbounds nuw i32, ptr %488, i64 %490
  br label %495

492:                                              ; preds = %507, %482
  %493 = add nuw nsw i64 %483, 1
  %494 = icmp eq i64 %493, %51
  br i1 %494, label %472, label %482, !llvm.loop !111

495:                                              ; preds = %507, %487
  %496 = phi i64 [ %485, %487 ], [ %508, %507 ]
  %497 = phi i64 [ %485, %487 ], [ %510, %507 ]
  %498 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %497, i1 true)
  %499 = getelementptr inbounds nuw i32, ptr %491, i64 %498
  %500 = load i32, ptr %499, align 4, !tbaa !3
  %501 = icmp eq i32 %500, -1
  br i1 %501, label %507, label %502

502:                                              ; preds = %495
  %503 = sub i64 0, %497
  %504 = and i64 %497, %503
  %505 = xor i64 %504, -1
  %506 = and i64 %496, %505
  store i64 %506, ptr %484, align 8, !tbaa !7
  br label %507

507:                                              ; preds = %502, %495
  %508 = phi i64 [ %496, %495 ], [ %506, %502 ]
  %509 = add i64 %497, -1
  %510 = and i64 %509, %497
  %511 = icmp eq i64 %510, 0
  br i1 %511, label %492, label %495, !llvm.loop !112

512:                                              ; preds = %474
  %513 = shl i64 %478, 1
  store i64 %513, ptr %477, align 8, !tbaa !88
  br label %524

514:                                              ; preds = %427
  %515 = load i64, ptr %43, align 8, !tbaa !91
  %516 = icmp eq i64 %515, 0
  br i1 %516, label %522, label %517

517:                                              ; preds = %514
  %518 = load i64, ptr %44, align 8, !tbaa !88
  %519 = icmp ugt i64 %518, 4096
  br i1 %519, label %520, label %522

520:                                              ; preds = %517
  %521 = lshr i64 %518, 1
  store i64 %521, ptr %44, align 8, !tbaa !88
  br label %524

522:                                              ; preds = %517, %514
  %523 = load i64, ptr %45, align 8, !tbaa !89
  store i64 %523, ptr %17, align 8, !tbaa !57
  br label %524

524:                                              ; preds = %512, %474, %522, %520, %422
  %525 = load ptr, ptr %3, align 8, !tbaa !79
  br label %53
}

; Function Attrs: nounwind
define internal fastcc void @cc_settle(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %4 = load ptr, ptr %3, align 8, !tbaa !79
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %6 = load i64, ptr %5, align 8, !tbaa !81
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %8 = load i64, ptr %7, align 8, !tbaa !80
  %9 = icmp eq i64 %6, 0
  br i1 %9, label %15, label %10

10:                                               ; preds = %2
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %12 = load ptr, ptr %11, align 8, !tbaa !44
  br label %20

13:                                               ; preds = %20
  %14 = mul i64 %27, %8
  br label %15

15:                                               ; preds = %13, %2
  %16 = phi i64 [ 0, %2 ], [ %14, %13 ]
  %17 = icmp eq i64 %8, %6
  br i1 %17, label %30, label %18

18:                                               ; preds = %15
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 200
  br label %33

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %28, %20 ]
  %22 = phi i64 [ 0, %10 ], [ %27, %20 ]
  %23 = getelementptr inbounds nuw ptr, ptr %12, i64 %21
  %24 = load ptr, ptr %23, align 8, !tbaa !45
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 120
  %26 = load i64, ptr %25, align 8, !tbaa !95
  %27 = add i64 %26, %22
  %28 = add nuw i64 %21, 1
  %29 = icmp eq i64 %28, %6
  br i1 %29, label %13, label %20, !llvm.loop !113

30:                                               ; preds = %15
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %32 = load i64, ptr %31, align 8, !tbaa !89
  br label %73

33:                                               ; preds = %41, %18
  %34 = phi i64 [ 0, %18 ], [ %43, %41 ]
  %35 = phi i64 [ 0, %18 ], [ %42, %41 ]
  %36 = mul i64 %35, %6
  %37 = icmp ult i64 %36, %16
  br i1 %37, label %38, label %56

38:                                               ; preds = %33
  br i1 %9, label %41, label %39

39:                                               ; preds = %38
  %40 = load ptr, ptr %19, align 8, !tbaa !44
  br label %45

41:                                               ; preds = %45, %38
  %42 = phi i64 [ %35, %38 ], [ %53, %45 ]
  %43 = add nuw nsw i64 %34, 1
  %44 = icmp eq i64 %43, 64
  br i1 %44, label %56, label %33, !llvm.loop !114

45:                                               ; preds = %45, %39
  %46 = phi i64 [ 0, %39 ], [ %54, %45 ]
  %47 = phi i64 [ %35, %39 ], [ %53, %45 ]
  %48 = getelementptr inbounds nuw ptr, ptr %40, i64 %46
  %49 = load ptr, ptr %48, align 8, !tbaa !45
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 136
  %51 = getelementptr inbounds nuw i64, ptr %50, i64 %34
  %52 = load i64, ptr %51, align 8, !tbaa !7
  %53 = add i64 %52, %47
  %54 = add nuw i64 %46, 1
  %55 = icmp eq i64 %54, %6
  br i1 %55, label %41, label %45, !llvm.loop !115

56:                                               ; preds = %41, %33
  %57 = phi i64 [ 64, %41 ], [ %34, %33 ]
  %58 = load i64, ptr %4, align 8, !tbaa !87
  %59 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %60 = load i64, ptr %59, align 8, !tbaa !89
  %61 = sub i64 %60, %58
  %62 = icmp ult i64 %61, 65
  br i1 %62, label %68, label %63

63:                                               ; preds = %56
  %64 = add i64 %61, -1
  %65 = lshr i64 %64, 6
  %66 = tail call range(i64 6, 65) i64 @llvm.ctlz.i64(i64 %65, i1 true)
  %67 = sub nuw nsw i64 64, %66
  br label %68

68:                                               ; preds = %63, %56
  %69 = phi i64 [ %67, %63 ], [ 0, %56 ]
  %70 = shl i64 %57, %69
  %71 = add i64 %70, %58
  %72 = tail call i64 @llvm.umin.i64(i64 %71, i64 %60)
  br label %73

73:                                               ; preds = %30, %68
  %74 = phi i64 [ %32, %30 ], [ %60, %68 ]
  %75 = phi i64 [ %32, %30 ], [ %72, %68 ]
  %76 = add i64 %8, 1
  br i1 %9, label %82, label %77

77:                                               ; preds = %73
  %78 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %79 = load ptr, ptr %78, align 8, !tbaa !44
  br label %87

80:                                               ; preds = %87
  %81 = mul i64 %94, %76
  br label %82

82:                                               ; preds = %80, %73
  %83 = phi i64 [ 0, %73 ], [ %81, %80 ]
  %84 = icmp eq i64 %76, %6
  br i1 %84, label %135, label %85

85:                                               ; preds = %82
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 200
  br label %97

87:                                               ; preds = %87, %77
  %88 = phi i64 [ 0, %77 ], [ %95, %87 ]
  %89 = phi i64 [ 0, %77 ], [ %94, %87 ]
  %90 = getelementptr inbounds nuw ptr, ptr %79, i64 %88
  %91 = load ptr, ptr %90, align 8, !tbaa !45
  %92 = getelementptr inbounds nuw i8, ptr %91, i64 120
  %93 = load i64, ptr %92, align 8, !tbaa !95
  %94 = add i64 %93, %89
  %95 = add nuw i64 %88, 1
  %96 = icmp eq i64 %95, %6
  br i1 %96, label %80, label %87, !llvm.loop !113

97:                                               ; preds = %105, %85
  %98 = phi i64 [ 0, %85 ], [ %107, %105 ]
  %99 = phi i64 [ 0, %85 ], [ %106, %105 ]
  %100 = mul i64 %99, %6
  %101 = icmp ult i64 %100, %83
  br i1 %101, label %102, label %120

102:                                              ; preds = %97
  br i1 %9, label %105, label %103

103:                                              ; preds = %102
  %104 = load ptr, ptr %86, align 8, !tbaa !44
  br label %109

105:                                              ; preds = %109, %102
  %106 = phi i64 [ %99, %102 ], [ %117, %109 ]
  %107 = add nuw nsw i64 %98, 1
  %108 = icmp eq i64 %107, 64
  br i1 %108, label %120, label %97, !llvm.loop !114

109:                                              ; preds = %109, %103
  %110 = phi i64 [ 0, %103 ], [ %118, %109 ]
  %111 = phi i64 [ %99, %103 ], [ %117, %109 ]
  %112 = getelementptr inbounds nuw ptr, ptr %104, i64 %110
  %113 = load ptr, ptr %112, align 8, !tbaa !45
  %114 = getelementptr inbounds nuw i8, ptr %113, i64 136
  %115 = getelementptr inbounds nuw i64, ptr %114, i64 %98
  %116 = load i64, ptr %115, align 8, !tbaa !7
  %117 = add i64 %116, %111
  %118 = add nuw i64 %110, 1
  %119 = icmp eq i64 %118, %6
  br i1 %119, label %105, label %109, !llvm.loop !115

120:                                              ; preds = %105, %97
  %121 = phi i64 [ 64, %105 ], [ %98, %97 ]
  %122 = load i64, ptr %4, align 8, !tbaa !87
  %123 = sub i64 %74, %122
  %124 = icmp ult i64 %123, 65
  br i1 %124, label %130, label %125

125:                                              ; preds = %120
  %126 = add i64 %123, -1
  %127 = lshr i64 %126, 6
  %128 = tail call range(i64 6, 65) i64 @llvm.ctlz.i64(i64 %127, i1 true)
  %129 = sub nuw nsw i64 64, %128
  br label %130

130:                                              ; preds = %125, %120
  %131 = phi i64 [ %129, %125 ], [ 0, %120 ]
  %132 = shl i64 %121, %131
  %133 = add i64 %132, %122
  %134 = tail call i64 @llvm.umin.i64(i64 %133, i64 %74)
  br label %135

135:                                              ; preds = %82, %130
  %136 = phi i64 [ %134, %130 ], [ %74, %82 ]
  %137 = load i32, ptr @cc_watch_words, align 4, !tbaa !3
  %138 = zext i32 %137 to i64
  %139 = alloca i64, i64 %138, align 16
  %140 = getelementptr inbounds nuw i8, ptr %4, i64 120
  %141 = load ptr, ptr %140, align 8, !tbaa !116
  %142 = icmp eq i32 %137, 0
  br i1 %142, label %148, label %143

143:                                              ; preds = %135
  %144 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %145 = load ptr, ptr %144, align 8, !tbaa !71
  br label %153

146:                                              ; preds = %153
  %147 = icmp eq i64 %158, 0
  br label %148

148:                                              ; preds = %146, %135
  %149 = phi i1 [ true, %135 ], [ %147, %146 ]
  %150 = icmp ult i64 %75, %136
  br i1 %150, label %151, label %161

151:                                              ; preds = %148
  %152 = load i64, ptr %4, align 8, !tbaa !87
  br label %169

153:                                              ; preds = %143, %153
  %154 = phi i64 [ 0, %143 ], [ %159, %153 ]
  %155 = phi i64 [ 0, %143 ], [ %158, %153 ]
  %156 = getelementptr inbounds nuw i64, ptr %145, i64 %154
  %157 = load i64, ptr %156, align 8, !tbaa !7
  %158 = or i64 %157, %155
  %159 = add nuw nsw i64 %154, 1
  %160 = icmp eq i64 %159, %138
  br i1 %160, label %146, label %153, !llvm.loop !117

161:                                              ; preds = %169, %148
  br i1 %9, label %175, label %162

162:                                              ; preds = %161
  %163 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %164 = load i64, ptr %163, align 8, !tbaa !82
  %165 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %166 = load ptr, ptr %165, align 8, !tbaa !44
  %167 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %168 = sub i64 %136, %75
  br label %180

169:                                              ; preds = %151, %169
  %170 = phi i64 [ %75, %151 ], [ %173, %169 ]
  %171 = sub i64 %170, %152
  %172 = getelementptr inbounds nuw i32, ptr %141, i64 %171
  store i32 0, ptr %172, align 4, !tbaa !3
  %173 = add nuw i64 %170, 1
  %174 = icmp eq i64 %173, %136
  br i1 %174, label %161, label %169, !llvm.loop !118

175:                                              ; preds = %194, %161
  %176 = phi i64 [ 0, %161 ], [ %195, %194 ]
  %177 = trunc i64 %176 to i32
  br i1 %150, label %178, label %219

178:                                              ; preds = %175
  %179 = load i64, ptr %4, align 8, !tbaa !87
  br label %229

180:                                              ; preds = %162, %194
  %181 = phi i64 [ 0, %162 ], [ %197, %194 ]
  %182 = phi i64 [ 0, %162 ], [ %195, %194 ]
  %183 = phi i64 [ 0, %162 ], [ %196, %194 ]
  %184 = mul i64 %164, %183
  %185 = getelementptr inbounds nuw ptr, ptr %166, i64 %183
  %186 = load ptr, ptr %185, align 8, !tbaa !45
  %187 = getelementptr inbounds nuw i8, ptr %186, i64 120
  %188 = load i64, ptr %187, align 8, !tbaa !95
  %189 = add i64 %188, %184
  %190 = icmp ult i64 %184, %189
  br i1 %190, label %191, label %194

191:                                              ; preds = %180
  %192 = load ptr, ptr %167, align 8, !tbaa !101
  %193 = add i64 %188, %181
  br label %199

194:                                              ; preds = %216, %180
  %195 = phi i64 [ %182, %180 ], [ %207, %216 ]
  %196 = add nuw i64 %183, 1
  %197 = add i64 %181, %164
  %198 = icmp eq i64 %196, %6
  br i1 %198, label %175, label %180, !llvm.loop !119

199:                                              ; preds = %191, %216
  %200 = phi i64 [ %182, %191 ], [ %207, %216 ]
  %201 = phi i64 [ %184, %191 ], [ %217, %216 ]
  %202 = getelementptr inbounds nuw i64, ptr %192, i64 %201
  %203 = load i64, ptr %202, align 8, !tbaa !7
  %204 = lshr i64 %203, 32
  %205 = icmp ult i64 %204, %75
  %206 = zext i1 %205 to i64
  %207 = add i64 %200, %206
  %208 = sub i64 %204, %75
  %209 = icmp ult i64 %208, %168
  br i1 %209, label %210, label %216

210:                                              ; preds = %199
  %211 = load i64, ptr %4, align 8, !tbaa !87
  %212 = sub i64 %204, %211
  %213 = getelementptr inbounds nuw i32, ptr %141, i64 %212
  %214 = load i32, ptr %213, align 4, !tbaa !3
  %215 = add i32 %214, 1
  store i32 %215, ptr %213, align 4, !tbaa !3
  br label %216

216:                                              ; preds = %210, %199
  %217 = add nuw i64 %201, 1
  %218 = icmp eq i64 %217, %193
  br i1 %218, label %194, label %199, !llvm.loop !120

219:                                              ; preds = %229, %175
  %220 = phi i32 [ %177, %175 ], [ %235, %229 ]
  br i1 %9, label %238, label %221

221:                                              ; preds = %219
  %222 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %223 = load i64, ptr %222, align 8, !tbaa !82
  %224 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %225 = load ptr, ptr %224, align 8, !tbaa !44
  %226 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %227 = sub i64 %136, %75
  %228 = getelementptr inbounds nuw i8, ptr %4, i64 112
  br label %246

229:                                              ; preds = %178, %229
  %230 = phi i32 [ %177, %178 ], [ %235, %229 ]
  %231 = phi i64 [ %75, %178 ], [ %236, %229 ]
  %232 = sub i64 %231, %179
  %233 = getelementptr inbounds nuw i32, ptr %141, i64 %232
  %234 = load i32, ptr %233, align 4, !tbaa !3
  store i32 %230, ptr %233, align 4, !tbaa !3
  %235 = add i32 %234, %230
  %236 = add nuw i64 %231, 1
  %237 = icmp eq i64 %236, %136
  br i1 %237, label %219, label %229, !llvm.loop !121

238:                                              ; preds = %259, %219
  %239 = zext i32 %220 to i64
  %240 = icmp ult i64 %176, %239
  br i1 %240, label %241, label %321

241:                                              ; preds = %238
  %242 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %243 = load ptr, ptr %242, align 8, !tbaa !122
  %244 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %245 = load ptr, ptr %244, align 8, !tbaa !101
  br label %296

246:                                              ; preds = %221, %259
  %247 = phi i64 [ 0, %221 ], [ %261, %259 ]
  %248 = phi i64 [ 0, %221 ], [ %260, %259 ]
  %249 = mul i64 %223, %248
  %250 = getelementptr inbounds nuw ptr, ptr %225, i64 %248
  %251 = load ptr, ptr %250, align 8, !tbaa !45
  %252 = getelementptr inbounds nuw i8, ptr %251, i64 120
  %253 = load i64, ptr %252, align 8, !tbaa !95
  %254 = add i64 %253, %249
  %255 = icmp ult i64 %249, %254
  br i1 %255, label %256, label %259

256:                                              ; preds = %246
  %257 = load ptr, ptr %226, align 8, !tbaa !101
  %258 = add i64 %253, %247
  br label %263

259:                                              ; preds = %280, %246
  %260 = add nuw i64 %248, 1
  %261 = add i64 %247, %223
  %262 = icmp eq i64 %260, %6
  br i1 %262, label %238, label %246, !llvm.loop !123

263:                                              ; preds = %256, %280
  %264 = phi i64 [ %249, %256 ], [ %281, %280 ]
  %265 = getelementptr inbounds nuw i64, ptr %257, i64 %264
  %266 = load i64, ptr %265, align 8, !tbaa !7
  %267 = lshr i64 %266, 32
  %268 = sub i64 %267, %75
  %269 = icmp ult i64 %268, %227
  br i1 %269, label %270, label %280

270:                                              ; preds = %263
  %271 = trunc i64 %264 to i32
  %272 = load ptr, ptr %228, align 8, !tbaa !122
  %273 = load i64, ptr %4, align 8, !tbaa !87
  %274 = sub i64 %267, %273
  %275 = getelementptr inbounds nuw i32, ptr %141, i64 %274
  %276 = load i32, ptr %275, align 4, !tbaa !3
  %277 = add i32 %276, 1
  store i32 %277, ptr %275, align 4, !tbaa !3
  %278 = zext i32 %276 to i64
  %279 = getelementptr inbounds nuw i32, ptr %272, i64 %278
  store i32 %271, ptr %279, align 4, !tbaa !3
  br label %280

280:                                              ; preds = %270, %263
  %281 = add nuw i64 %264, 1
  %282 = icmp eq i64 %281, %258
  br i1 %282, label %259, label %263, !llvm.loop !124

283:                                              ; preds = %316
  %284 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %285 = getelementptr inbounds nuw i8, ptr %4, i64 104
  %286 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %287 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %288 = load i32, ptr @cc_words, align 4, !tbaa !3
  %289 = zext i32 %288 to i64
  %290 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %291 = icmp eq i32 %288, 0
  %292 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %293 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %294 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %295 = getelementptr inbounds nuw i8, ptr %0, i64 184
  br label %322

296:                                              ; preds = %241, %316
  %297 = phi i64 [ %176, %241 ], [ %319, %316 ]
  %298 = getelementptr inbounds nuw i32, ptr %243, i64 %297
  %299 = load i32, ptr %298, align 4, !tbaa !3
  %300 = zext i32 %299 to i64
  %301 = getelementptr inbounds nuw i64, ptr %245, i64 %300
  %302 = load i64, ptr %301, align 8, !tbaa !7
  %303 = icmp ugt i64 %297, %176
  br i1 %303, label %304, label %316

304:                                              ; preds = %296, %313
  %305 = phi i64 [ %314, %313 ], [ %297, %296 ]
  %306 = getelementptr i32, ptr %243, i64 %305
  %307 = getelementptr i8, ptr %306, i64 -4
  %308 = load i32, ptr %307, align 4, !tbaa !3
  %309 = zext i32 %308 to i64
  %310 = getelementptr inbounds nuw i64, ptr %245, i64 %309
  %311 = load i64, ptr %310, align 8, !tbaa !7
  %312 = icmp ugt i64 %311, %302
  br i1 %312, label %313, label %316

313:                                              ; preds = %304
  store i32 %308, ptr %306, align 4, !tbaa !3
  %314 = add i64 %305, -1
  %315 = icmp ugt i64 %314, %176
  br i1 %315, label %304, label %316, !llvm.loop !125

316:                                              ; preds = %304, %313, %296
  %317 = phi i64 [ %297, %296 ], [ %176, %313 ], [ %305, %304 ]
  %318 = getelementptr inbounds nuw i32, ptr %243, i64 %317
  store i32 %299, ptr %318, align 4, !tbaa !3
  %319 = add nuw nsw i64 %297, 1
  %320 = icmp eq i64 %319, %239
  br i1 %320, label %283, label %296, !llvm.loop !126

321:                                              ; preds = %407, %238
  ret void

322:                                              ; preds = %283, %407
  %323 = phi i64 [ %176, %283 ], [ %408, %407 ]
  %324 = add nuw nsw i64 %323, 32
  %325 = icmp ult i64 %324, %239
  %326 = load ptr, ptr %286, align 8, !tbaa !122
  %327 = load ptr, ptr %284, align 8, !tbaa !29
  %328 = load ptr, ptr %285, align 8, !tbaa !105
  br i1 %325, label %329, label %336

329:                                              ; preds = %322
  %330 = getelementptr inbounds nuw i32, ptr %326, i64 %324
  %331 = load i32, ptr %330, align 4, !tbaa !3
  %332 = zext i32 %331 to i64
  %333 = getelementptr inbounds nuw i64, ptr %328, i64 %332
  %334 = load i64, ptr %333, align 8, !tbaa !7
  %335 = getelementptr inbounds nuw i64, ptr %327, i64 %334
  call void @llvm.prefetch.p0(ptr %335, i32 1, i32 3, i32 1)
  br label %336

336:                                              ; preds = %329, %322
  %337 = getelementptr inbounds nuw i32, ptr %326, i64 %323
  %338 = load i32, ptr %337, align 4, !tbaa !3
  %339 = zext i32 %338 to i64
  %340 = load i64, ptr %287, align 8, !tbaa !90
  %341 = add i64 %340, %323
  %342 = getelementptr inbounds nuw i64, ptr %328, i64 %339
  %343 = load i64, ptr %342, align 8, !tbaa !7
  %344 = getelementptr inbounds nuw i64, ptr %327, i64 %343
  %345 = load ptr, ptr %0, align 8, !tbaa !35
  %346 = mul i64 %341, %289
  %347 = getelementptr inbounds nuw i64, ptr %345, i64 %346
  %348 = load ptr, ptr %290, align 8, !tbaa !127
  %349 = mul nuw i64 %289, %339
  %350 = getelementptr inbounds nuw i64, ptr %348, i64 %349
  br i1 %291, label %358, label %351

351:                                              ; preds = %336, %351
  %352 = phi i64 [ %356, %351 ], [ 0, %336 ]
  %353 = getelementptr inbounds nuw i64, ptr %350, i64 %352
  %354 = load i64, ptr %353, align 8, !tbaa !7
  %355 = getelementptr inbounds nuw i64, ptr %347, i64 %352
  store i64 %354, ptr %355, align 8, !tbaa !7
  %356 = add nuw nsw i64 %352, 1
  %357 = icmp eq i64 %356, %289
  br i1 %357, label %358, label %351

358:                                              ; preds = %351, %336
  %359 = load ptr, ptr %292, align 8, !tbaa !101
  %360 = getelementptr inbounds nuw i64, ptr %359, i64 %339
  %361 = load i64, ptr %360, align 8, !tbaa !7
  %362 = lshr i64 %361, 32
  %363 = trunc nuw i64 %362 to i32
  %364 = load ptr, ptr %293, align 8, !tbaa !96
  %365 = getelementptr inbounds nuw i32, ptr %364, i64 %341
  store i32 %363, ptr %365, align 4, !tbaa !3
  %366 = load i64, ptr %344, align 8, !tbaa !7
  %367 = and i64 %366, -4294967296
  %368 = add i64 %341, 1
  %369 = or i64 %367, %368
  store i64 %369, ptr %344, align 8, !tbaa !7
  br i1 %149, label %407, label %370

370:                                              ; preds = %358
  call void @cc_watch(ptr noundef %347, ptr noundef nonnull %139) #13
  br i1 %142, label %407, label %371

371:                                              ; preds = %370
  %372 = trunc nuw i64 %341 to i32
  br label %373

373:                                              ; preds = %371, %385
  %374 = phi i64 [ 0, %371 ], [ %386, %385 ]
  %375 = getelementptr inbounds nuw i64, ptr %139, i64 %374
  %376 = load i64, ptr %375, align 8, !tbaa !7
  %377 = load ptr, ptr %294, align 8, !tbaa !71
  %378 = getelementptr inbounds nuw i64, ptr %377, i64 %374
  %379 = load i64, ptr %378, align 8, !tbaa !7
  %380 = and i64 %379, %376
  %381 = icmp eq i64 %380, 0
  br i1 %381, label %385, label %382

382:                                              ; preds = %373
  %383 = shl i64 %374, 6
  %384 = and i64 %383, 4294967232
  br label %388

385:                                              ; preds = %403, %373
  %386 = add nuw nsw i64 %374, 1
  %387 = icmp eq i64 %386, %138
  br i1 %387, label %407, label %373, !llvm.loop !128

388:                                              ; preds = %382, %403
  %389 = phi i64 [ %380, %382 ], [ %405, %403 ]
  %390 = load ptr, ptr %295, align 8, !tbaa !74
  %391 = getelementptr inbounds nuw i32, ptr %390, i64 %384
  %392 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %389, i1 true)
  %393 = getelementptr inbounds nuw i32, ptr %391, i64 %392
  %394 = load atomic i32, ptr %393 monotonic, align 4
  br label %395

395:                                              ; preds = %399, %388
  %396 = phi i32 [ %394, %388 ], [ %402, %399 ]
  %397 = zext i32 %396 to i64
  %398 = icmp ult i64 %341, %397
  br i1 %398, label %399, label %403

399:                                              ; preds = %395
  %400 = cmpxchg weak ptr %393, i32 %396, i32 %372 monotonic monotonic, align 4
  %401 = extractvalue { i32, i1 } %400, 1
  %402 = extractvalue { i32, i1 } %400, 0
  br i1 %401, label %403, label %395, !llvm.loop !129

403:                                              ; preds = %399, %395
  %404 = add i64 %389, -1
  %405 = and i64 %404, %389
  %406 = icmp eq i64 %405, 0
  br i1 %406, label %385, label %388, !llvm.loop !130

407:                                              ; preds = %385, %370, %358
  %408 = add i64 %323, 1
  %409 = icmp eq i64 %408, %239
  br i1 %409, label %321, label %322, !llvm.loop !131
}

declare void @cc_watch(ptr noundef, ptr noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #6

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @cc_insert(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) #5 {
  %4 = load ptr, ptr %0, align 8, !tbaa !63
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %6 = load i64, ptr %5, align 8, !tbaa !50
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 104
  %8 = load i64, ptr %7, align 8, !tbaa !60
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %10 = load i64, ptr %9, align 8, !tbaa !61
  %11 = tail call i64 @llvm.umin.i64(i64 %8, i64 %10)
  %12 = zext i32 %2 to i64
  %13 = add i64 %6, %12
  %14 = icmp ugt i64 %13, %11
  br i1 %14, label %24, label %15

15:                                               ; preds = %3
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %17 = load i64, ptr %16, align 8, !tbaa !24
  %18 = trunc i64 %17 to i32
  %19 = icmp ugt i32 %18, 1048576
  br i1 %19, label %20, label %26

20:                                               ; preds = %15
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 168
  %22 = load atomic i64, ptr %21 monotonic, align 8
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %26, label %24

24:                                               ; preds = %20, %3
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %25, align 8, !tbaa !64
  br label %26

26:                                               ; preds = %24, %20, %15
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %28 = load i64, ptr %27, align 8, !tbaa !64
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %30, label %147

30:                                               ; preds = %26
  %31 = load ptr, ptr %4, align 8, !tbaa !35
  %32 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %33 = load ptr, ptr %32, align 8, !tbaa !29
  %34 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %35 = load i64, ptr %34, align 8, !tbaa !34
  %36 = sub i64 64, %35
  %37 = shl nsw i64 -1, %36
  %38 = xor i64 %37, -1
  %39 = icmp eq i32 %2, 0
  br i1 %39, label %50, label %40

40:                                               ; preds = %30
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %42 = load ptr, ptr %41, align 8, !tbaa !21
  %43 = load i32, ptr @cc_words, align 4, !tbaa !3
  %44 = zext i32 %43 to i64
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %46 = load ptr, ptr %45, align 8, !tbaa !23
  %47 = icmp eq i32 %43, 0
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %49 = getelementptr inbounds nuw i8, ptr %4, i64 8
  br label %52

50:                                               ; preds = %143, %30
  %51 = phi i64 [ %6, %30 ], [ %144, %143 ]
  store i64 %51, ptr %5, align 8, !tbaa !50
  br label %147

52:                                               ; preds = %40, %143
  %53 = phi i64 [ 0, %40 ], [ %145, %143 ]
  %54 = phi i64 [ %6, %40 ], [ %144, %143 ]
  %55 = trunc nuw i64 %53 to i32
  %56 = add i32 %1, %55
  %57 = zext i32 %56 to i64
  %58 = mul nuw i64 %44, %57
  %59 = getelementptr inbounds nuw i64, ptr %42, i64 %58
  %60 = getelementptr inbounds nuw i64, ptr %46, i64 %57
  %61 = load i64, ptr %60, align 8, !tbaa !7
  %62 = and i64 %61, 4294967294
  %63 = or disjoint i64 %62, 1
  %64 = lshr i64 %61, %35
  %65 = and i64 %64, -8
  %66 = insertelement <8 x i64> poison, i64 %63, i64 0
  %67 = shufflevector <8 x i64> %66, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %68

68:                                               ; preds = %140, %52
  %69 = phi i64 [ %65, %52 ], [ %142, %140 ]
  %70 = getelementptr inbounds nuw i64, ptr %33, i64 %69
  %71 = load volatile <8 x i64>, ptr %70, align 64, !tbaa !38
  %72 = lshr <8 x i64> %71, splat (i64 32)
  %73 = icmp eq <8 x i64> %72, %67
  %74 = bitcast <8 x i1> %73 to i8
  %75 = icmp eq i8 %74, 0
  br i1 %75, label %105, label %76

76:                                               ; preds = %68
  %77 = zext i8 %74 to i32
  br label %78

78:                                               ; preds = %76, %101
  %79 = phi i32 [ %103, %101 ], [ %77, %76 ]
  %80 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %79, i1 true)
  %81 = zext nneg i32 %80 to i64
  %82 = getelementptr i64, ptr %70, i64 %81
  %83 = load i64, ptr %82, align 8, !tbaa !7
  %84 = add i64 %83, 4294967295
  %85 = and i64 %84, 4294967295
  %86 = mul nuw i64 %85, %44
  %87 = getelementptr inbounds nuw i64, ptr %31, i64 %86
  br i1 %47, label %143, label %88

88:                                               ; preds = %78, %88
  %89 = phi i64 [ %97, %88 ], [ 0, %78 ]
  %90 = phi i64 [ %96, %88 ], [ 0, %78 ]
  %91 = getelementptr inbounds nuw i64, ptr %87, i64 %89
  %92 = load i64, ptr %91, align 8, !tbaa !7
  %93 = getelementptr inbounds nuw i64, ptr %59, i64 %89
  %94 = load i64, ptr %93, align 8, !tbaa !7
  %95 = xor i64 %94, %92
  %96 = or i64 %95, %90
  %97 = add nuw nsw i64 %89, 1
  %98 = icmp eq i64 %97, %44
  br i1 %98, label %99, label %88

99:                                               ; preds = %88
  %100 = icmp eq i64 %96, 0
  br i1 %100, label %143, label %101

101:                                              ; preds = %99
  %102 = add nsw i32 %79, -1
  %103 = and i32 %102, %79
  %104 = icmp eq i32 %103, 0
  br i1 %104, label %109, label %78, !llvm.loop !132

105:                                              ; preds = %68
  %106 = icmp eq <8 x i64> %71, zeroinitializer
  %107 = bitcast <8 x i1> %106 to i8
  %108 = icmp eq i8 %107, 0
  br i1 %108, label %140, label %113

109:                                              ; preds = %101
  %110 = icmp eq <8 x i64> %71, zeroinitializer
  %111 = bitcast <8 x i1> %110 to i8
  %112 = icmp eq i8 %111, 0
  br i1 %112, label %140, label %114

113:                                              ; preds = %105
  br i1 %47, label %125, label %114

114:                                              ; preds = %109, %113
  %115 = phi i8 [ %107, %113 ], [ %111, %109 ]
  %116 = mul i64 %54, %44
  %117 = getelementptr inbounds nuw i64, ptr %31, i64 %116
  br label %118

118:                                              ; preds = %114, %118
  %119 = phi i64 [ 0, %114 ], [ %123, %118 ]
  %120 = getelementptr inbounds nuw i64, ptr %59, i64 %119
  %121 = load i64, ptr %120, align 8, !tbaa !7
  %122 = getelementptr inbounds nuw i64, ptr %117, i64 %119
  store i64 %121, ptr %122, align 8, !tbaa !7
  %123 = add nuw nsw i64 %119, 1
  %124 = icmp eq i64 %123, %44
  br i1 %124, label %125, label %118

125:                                              ; preds = %118, %113
  %126 = phi i8 [ %107, %113 ], [ %115, %118 ]
  %127 = load ptr, ptr %48, align 8, !tbaa !25
  %128 = getelementptr inbounds nuw i64, ptr %127, i64 %57
  %129 = load i64, ptr %128, align 8, !tbaa !7
  %130 = lshr i64 %129, 32
  %131 = trunc nuw i64 %130 to i32
  %132 = load ptr, ptr %49, align 8, !tbaa !96
  %133 = getelementptr inbounds nuw i32, ptr %132, i64 %54
  store i32 %131, ptr %133, align 4, !tbaa !3
  %134 = shl nuw i64 %63, 32
  %135 = add i64 %54, 1
  %136 = or i64 %134, %135
  %137 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %126, i1 true)
  %138 = zext nneg i8 %137 to i64
  %139 = getelementptr i64, ptr %70, i64 %138
  store i64 %136, ptr %139, align 8, !tbaa !7
  br label %143

140:                                              ; preds = %109, %105
  %141 = add i64 %69, 8
  %142 = and i64 %141, %38
  br label %68, !llvm.loop !133

143:                                              ; preds = %78, %99, %125
  %144 = phi i64 [ %135, %125 ], [ %54, %99 ], [ %54, %78 ]
  %145 = add nuw nsw i64 %53, 1
  %146 = icmp eq i64 %145, %12
  br i1 %146, label %50, label %52, !llvm.loop !134

147:                                              ; preds = %26, %50
  ret void
}

declare i32 @cc_expand(ptr noundef, ptr noundef) local_unnamed_addr #7

; Function Attrs: nounwind
declare void @llvm.x86.sse2.pause() #8

; Function Attrs: nofree norecurse nounwind
define internal void @cc_share(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) #9 {
  %4 = load ptr, ptr %0, align 8, !tbaa !63
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 216
  %6 = load ptr, ptr %5, align 8, !tbaa !79
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %8 = load i64, ptr %7, align 8, !tbaa !90
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %10 = load i64, ptr %9, align 8, !tbaa !95
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %12 = load i64, ptr %11, align 8, !tbaa !80
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 80
  %14 = load i64, ptr %13, align 8, !tbaa !82
  %15 = mul i64 %14, %12
  %16 = zext i32 %2 to i64
  %17 = add i64 %10, %16
  %18 = icmp ugt i64 %17, %14
  br i1 %18, label %28, label %19

19:                                               ; preds = %3
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %21 = load i64, ptr %20, align 8, !tbaa !24
  %22 = trunc i64 %21 to i32
  %23 = icmp ugt i32 %22, 1048576
  br i1 %23, label %24, label %30

24:                                               ; preds = %19
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 168
  %26 = load atomic i64, ptr %25 monotonic, align 8
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %30, label %28

28:                                               ; preds = %24, %3
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 48
  store atomic i64 1, ptr %29 monotonic, align 8
  br label %30

30:                                               ; preds = %28, %24, %19
  %31 = getelementptr inbounds nuw i8, ptr %6, i64 48
  %32 = load atomic i64, ptr %31 monotonic, align 8
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %34, label %182

34:                                               ; preds = %30
  %35 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %36 = load ptr, ptr %35, align 8, !tbaa !29
  %37 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %38 = load i64, ptr %37, align 8, !tbaa !34
  %39 = sub i64 64, %38
  %40 = shl nsw i64 -1, %39
  %41 = xor i64 %40, -1
  %42 = getelementptr inbounds nuw i8, ptr %6, i64 88
  %43 = load ptr, ptr %42, align 8, !tbaa !127
  %44 = getelementptr inbounds nuw i8, ptr %6, i64 96
  %45 = load ptr, ptr %44, align 8, !tbaa !101
  %46 = getelementptr inbounds nuw i8, ptr %6, i64 104
  %47 = load ptr, ptr %46, align 8, !tbaa !105
  %48 = load i32, ptr @cc_words, align 4, !tbaa !3
  %49 = shl i32 %48, 3
  %50 = zext i32 %49 to i64
  %51 = load ptr, ptr %4, align 8, !tbaa !35
  %52 = ptrtoint ptr %51 to i64
  %53 = ptrtoint ptr %43 to i64
  %54 = mul i64 %8, %50
  %55 = sub i64 %53, %54
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %57 = load ptr, ptr %56, align 8, !tbaa !21
  %58 = zext i32 %1 to i64
  %59 = zext i32 %48 to i64
  %60 = mul nuw i64 %59, %58
  %61 = getelementptr inbounds nuw i64, ptr %57, i64 %60
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %63 = load ptr, ptr %62, align 8, !tbaa !25
  %64 = getelementptr inbounds nuw i64, ptr %63, i64 %58
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %66 = load ptr, ptr %65, align 8, !tbaa !23
  %67 = getelementptr inbounds nuw i64, ptr %66, i64 %58
  %68 = icmp eq i32 %2, 0
  br i1 %68, label %72, label %69

69:                                               ; preds = %34
  %70 = icmp eq i32 %48, 0
  %71 = add i64 %8, 1
  br label %74

72:                                               ; preds = %178, %34
  %73 = phi i64 [ %10, %34 ], [ %179, %178 ]
  store i64 %73, ptr %9, align 8, !tbaa !95
  br label %182

74:                                               ; preds = %69, %178
  %75 = phi i64 [ 0, %69 ], [ %180, %178 ]
  %76 = phi i64 [ %10, %69 ], [ %179, %178 ]
  %77 = mul nuw i64 %75, %59
  %78 = getelementptr inbounds nuw i64, ptr %61, i64 %77
  %79 = getelementptr inbounds nuw i64, ptr %64, i64 %75
  %80 = load i64, ptr %79, align 8, !tbaa !7
  %81 = getelementptr inbounds nuw i64, ptr %67, i64 %75
  %82 = load i64, ptr %81, align 8, !tbaa !7
  %83 = and i64 %82, 4294967294
  %84 = or disjoint i64 %83, 1
  %85 = lshr i64 %82, %38
  %86 = and i64 %85, -8
  %87 = insertelement <8 x i64> poison, i64 %84, i64 0
  %88 = shufflevector <8 x i64> %87, <8 x i64> poison, <8 x i32> zeroinitializer
  %89 = add i64 %76, %15
  %90 = mul i64 %89, %59
  %91 = getelementptr inbounds nuw i64, ptr %43, i64 %90
  %92 = getelementptr inbounds nuw i64, ptr %45, i64 %89
  %93 = shl nuw i64 %84, 32
  %94 = add i64 %71, %89
  %95 = or i64 %93, %94
  br label %96

96:                                               ; preds = %168, %74
  %97 = phi i1 [ false, %168 ], [ true, %74 ]
  %98 = phi i64 [ %100, %168 ], [ %86, %74 ]
  br label %99

99:                                               ; preds = %96, %155
  %100 = phi i64 [ %157, %155 ], [ %98, %96 ]
  %101 = getelementptr inbounds nuw i64, ptr %36, i64 %100
  %102 = load volatile <8 x i64>, ptr %101, align 64, !tbaa !38
  fence acquire
  %103 = lshr <8 x i64> %102, splat (i64 32)
  %104 = icmp eq <8 x i64> %103, %88
  %105 = bitcast <8 x i1> %104 to i8
  %106 = icmp eq i8 %105, 0
  br i1 %106, label %151, label %107

107:                                              ; preds = %99
  %108 = zext i8 %105 to i32
  br label %109

109:                                              ; preds = %107, %147
  %110 = phi i32 [ %149, %147 ], [ %108, %107 ]
  %111 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %110, i1 true)
  %112 = zext nneg i32 %111 to i64
  %113 = getelementptr i64, ptr %101, i64 %112
  %114 = load i64, ptr %113, align 8, !tbaa !7
  %115 = add i64 %114, 4294967295
  %116 = and i64 %115, 4294967295
  %117 = icmp ult i64 %116, %8
  %118 = select i1 %117, i64 %52, i64 %55
  %119 = mul nuw i64 %116, %50
  %120 = add i64 %118, %119
  %121 = inttoptr i64 %120 to ptr
  br i1 %70, label %135, label %122

122:                                              ; preds = %109, %122
  %123 = phi i64 [ %131, %122 ], [ 0, %109 ]
  %124 = phi i64 [ %130, %122 ], [ 0, %109 ]
  %125 = getelementptr inbounds nuw i64, ptr %121, i64 %123
  %126 = load i64, ptr %125, align 8, !tbaa !7
  %127 = getelementptr inbounds nuw i64, ptr %78, i64 %123
  %128 = load i64, ptr %127, align 8, !tbaa !7
  %129 = xor i64 %128, %126
  %130 = or i64 %129, %124
  %131 = add nuw nsw i64 %123, 1
  %132 = icmp eq i64 %131, %59
  br i1 %132, label %133, label %122

133:                                              ; preds = %122
  %134 = icmp eq i64 %130, 0
  br i1 %134, label %135, label %147

135:                                              ; preds = %109, %133
  %136 = sub nuw nsw i64 %116, %8
  %137 = getelementptr inbounds nuw i64, ptr %45, i64 %136
  %138 = select i1 %117, ptr %79, ptr %137
  %139 = load atomic i64, ptr %138 monotonic, align 8
  br label %140

140:                                              ; preds = %143, %135
  %141 = phi i64 [ %139, %135 ], [ %146, %143 ]
  %142 = icmp ult i64 %80, %141
  br i1 %142, label %143, label %178

143:                                              ; preds = %140
  %144 = cmpxchg weak ptr %138, i64 %141, i64 %80 monotonic monotonic, align 8
  %145 = extractvalue { i64, i1 } %144, 1
  %146 = extractvalue { i64, i1 } %144, 0
  br i1 %145, label %178, label %140, !llvm.loop !135

147:                                              ; preds = %133
  %148 = add nsw i32 %110, -1
  %149 = and i32 %148, %110
  %150 = icmp eq i32 %149, 0
  br i1 %150, label %151, label %109, !llvm.loop !136

151:                                              ; preds = %147, %99
  %152 = icmp eq <8 x i64> %102, zeroinitializer
  %153 = bitcast <8 x i1> %152 to i8
  %154 = icmp eq i8 %153, 0
  br i1 %154, label %155, label %158

155:                                              ; preds = %151
  %156 = add i64 %100, 8
  %157 = and i64 %156, %41
  br label %99, !llvm.loop !137

158:                                              ; preds = %151
  br i1 %97, label %159, label %168

159:                                              ; preds = %158
  br i1 %70, label %167, label %160

160:                                              ; preds = %159, %160
  %161 = phi i64 [ %165, %160 ], [ 0, %159 ]
  %162 = getelementptr inbounds nuw i64, ptr %78, i64 %161
  %163 = load i64, ptr %162, align 8, !tbaa !7
  %164 = getelementptr inbounds nuw i64, ptr %91, i64 %161
  store i64 %163, ptr %164, align 8, !tbaa !7
  %165 = add nuw nsw i64 %161, 1
  %166 = icmp eq i64 %165, %59
  br i1 %166, label %167, label %160

167:                                              ; preds = %160, %159
  store i64 %80, ptr %92, align 8, !tbaa !7
  br label %168

168:                                              ; preds = %167, %158
  %169 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %153, i1 true)
  %170 = zext nneg i8 %169 to i64
  %171 = add nuw i64 %100, %170
  %172 = getelementptr inbounds nuw i64, ptr %36, i64 %171
  %173 = cmpxchg ptr %172, i64 0, i64 %95 release monotonic, align 8
  %174 = extractvalue { i64, i1 } %173, 1
  br i1 %174, label %175, label %96

175:                                              ; preds = %168
  %176 = getelementptr inbounds nuw i64, ptr %47, i64 %89
  store i64 %171, ptr %176, align 8, !tbaa !7
  %177 = add i64 %76, 1
  br label %178

178:                                              ; preds = %140, %143, %175
  %179 = phi i64 [ %177, %175 ], [ %76, %143 ], [ %76, %140 ]
  %180 = add nuw nsw i64 %75, 1
  %181 = icmp eq i64 %180, %16
  br i1 %181, label %72, label %74, !llvm.loop !138

182:                                              ; preds = %30, %72
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.cttz.i8(i8, i1 immarg) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #10

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { noinline nounwind }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #5 = { nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #6 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }
attributes #8 = { nounwind }
attributes #9 = { nofree norecurse nounwind }
attributes #10 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nobuiltin }
attributes #13 = { nobuiltin nounwind }


!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"long long", !5, i64 0}
!9 = distinct !{!9, !10, !11, !12}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = !{!"llvm.loop.vectorize.width", i32 1}
!13 = !{!14, !8, i64 32}
!14 = !{!"cc_worker", !15, i64 0, !16, i64 8, !17, i64 16, !8, i64 24, !8, i64 32, !8, i64 40, !17, i64 48, !17, i64 56, !17, i64 64, !17, i64 72, !17, i64 80, !18, i64 88, !8, i64 96, !16, i64 104, !8, i64 112, !8, i64 120, !8, i64 128, !5, i64 136}
!15 = !{!"p1 _ZTS9cc_search", !16, i64 0}
!16 = !{!"any pointer", !5, i64 0}
!17 = !{!"p1 long long", !16, i64 0}
!18 = !{!"p1 int", !16, i64 0}
!19 = !{!14, !17, i64 16}
!20 = !{!14, !8, i64 24}
!21 = !{!14, !17, i64 48}
!22 = distinct !{!22, !10, !11, !12}
!23 = !{!14, !17, i64 56}
!24 = !{!14, !8, i64 40}
!25 = !{!14, !17, i64 64}
!26 = !{!14, !17, i64 72}
!27 = !{!14, !16, i64 8}
!28 = !{!14, !18, i64 88}
!29 = !{!30, !17, i64 16}
!30 = !{!"cc_search", !17, i64 0, !18, i64 8, !17, i64 16, !18, i64 24, !18, i64 32, !8, i64 40, !8, i64 48, !8, i64 56, !8, i64 64, !8, i64 72, !8, i64 80, !8, i64 88, !8, i64 96, !8, i64 104, !8, i64 112, !8, i64 120, !8, i64 128, !8, i64 136, !8, i64 144, !8, i64 152, !8, i64 160, !8, i64 168, !17, i64 176, !18, i64 184, !8, i64 192, !31, i64 200, !8, i64 208, !33, i64 216}
!31 = !{!"p2 _ZTS9cc_worker", !32, i64 0}
!32 = !{!"any p2 pointer", !16, i64 0}
!33 = !{!"p1 _ZTS8cc_block", !16, i64 0}
!34 = !{!30, !8, i64 40}
!35 = !{!30, !17, i64 0}
!36 = distinct !{!36, !10, !11}
!37 = distinct !{!37, !10, !11}
!38 = !{!5, !5, i64 0}
!39 = distinct !{!39, !11}
!40 = distinct !{!40, !10, !11}
!41 = distinct !{!41, !10, !11, !12}
!42 = distinct !{!42, !10, !11}
!43 = distinct !{!43, !11}
!44 = !{!30, !31, i64 200}
!45 = !{!46, !46, i64 0}
!46 = !{!"p1 _ZTS9cc_worker", !16, i64 0}
!47 = !{!30, !8, i64 56}
!48 = !{!30, !8, i64 88}
!49 = !{!30, !8, i64 80}
!50 = !{!30, !8, i64 48}
!51 = !{!30, !8, i64 64}
!52 = !{!30, !8, i64 120}
!53 = !{!30, !18, i64 24}
!54 = !{!30, !8, i64 136}
!55 = !{!30, !8, i64 144}
!56 = !{!30, !8, i64 152}
!57 = !{!30, !8, i64 160}
!58 = distinct !{!58, !11}
!59 = !{!30, !8, i64 72}
!60 = !{!30, !8, i64 104}
!61 = !{!30, !8, i64 112}
!62 = !{!30, !8, i64 128}
!63 = !{!14, !15, i64 0}
!64 = !{!14, !8, i64 96}
!65 = !{!14, !17, i64 80}
!66 = distinct !{!66, !10, !11}
!67 = !{!30, !18, i64 32}
!68 = distinct !{!68, !10, !11}
!69 = distinct !{!69, !10, !11}
!70 = !{!30, !8, i64 96}
!71 = !{!30, !17, i64 176}
!72 = !{!30, !8, i64 192}
!73 = distinct !{!73, !10, !11}
!74 = !{!30, !18, i64 184}
!75 = distinct !{!75, !10, !11}
!76 = distinct !{!76, !10, !11}
!77 = distinct !{!77, !10, !11}
!78 = distinct !{!78, !10, !11}
!79 = !{!30, !33, i64 216}
!80 = !{!14, !8, i64 112}
!81 = !{!30, !8, i64 208}
!82 = !{!83, !8, i64 80}
!83 = !{!"cc_block", !8, i64 0, !8, i64 8, !8, i64 16, !8, i64 24, !8, i64 32, !8, i64 40, !8, i64 48, !8, i64 56, !8, i64 64, !8, i64 72, !8, i64 80, !17, i64 88, !17, i64 96, !17, i64 104, !18, i64 112, !18, i64 120, !84, i64 128, !16, i64 136}
!84 = !{!"p1 omnipotent char", !16, i64 0}
!85 = !{!83, !8, i64 32}
!86 = !{!83, !8, i64 40}
!87 = !{!83, !8, i64 0}
!88 = !{!83, !8, i64 24}
!89 = !{!83, !8, i64 8}
!90 = !{!83, !8, i64 16}
!91 = !{!83, !8, i64 48}
!92 = !{!83, !8, i64 72}
!93 = !{!83, !16, i64 136}
!94 = distinct !{!94, !10, !11}
!95 = !{!14, !8, i64 120}
!96 = !{!30, !18, i64 8}
!97 = distinct !{!97, !10, !11}
!98 = distinct !{!98, !10, !11}
!99 = !{!83, !84, i64 128}
!100 = distinct !{!100, !10, !11}
!101 = !{!83, !17, i64 96}
!102 = distinct !{!102, !10, !11}
!103 = distinct !{!103, !10, !11}
!104 = distinct !{!104, !10, !11}
!105 = !{!83, !17, i64 104}
!106 = distinct !{!106, !10, !11}
!107 = !{!14, !8, i64 128}
!108 = distinct !{!108, !11}
!109 = distinct !{!109, !10, !11}
!110 = distinct !{!110, !10, !11}
!111 = distinct !{!111, !10, !11}
!112 = distinct !{!112, !10, !11}
!113 = distinct !{!113, !10, !11}
!114 = distinct !{!114, !10, !11}
!115 = distinct !{!115, !10, !11}
!116 = !{!83, !18, i64 120}
!117 = distinct !{!117, !10, !11}
!118 = distinct !{!118, !10, !11}
!119 = distinct !{!119, !10, !11}
!120 = distinct !{!120, !10, !11}
!121 = distinct !{!121, !10, !11}
!122 = !{!83, !18, i64 112}
!123 = distinct !{!123, !10, !11}
!124 = distinct !{!124, !10, !11}
!125 = distinct !{!125, !10, !11}
!126 = distinct !{!126, !10, !11}
!127 = !{!83, !17, i64 88}
!128 = distinct !{!128, !10, !11}
!129 = distinct !{!129, !10, !11}
!130 = distinct !{!130, !10, !11}
!131 = distinct !{!131, !10, !11}
!132 = distinct !{!132, !10, !11}
!133 = distinct !{!133, !11}
!134 = distinct !{!134, !10, !11}
!135 = distinct !{!135, !10, !11}
!136 = distinct !{!136, !10, !11}
!137 = distinct !{!137, !11}
!138 = distinct !{!138, !10, !11}
